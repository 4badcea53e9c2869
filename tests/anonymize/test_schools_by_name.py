"""Schools that are proper names alone, wherever they stand, and firms and fields that stand in the same places."""

import pytest

from tests.anonymize.build import resume

WORK = "Ada Vance\nada@example.com\n\nExperience\nFitter, Quayside Works, 2015 - 2020\n- kept the records of the shop in good order and the machines running\n\n"
WERK = "Ada Vance\nada@example.com\n\nBerufserfahrung\nSchlosserin, Werk am Kai GmbH, 2015 - 2020\n- Wartung der Maschinen und Pflege der Unterlagen in der Werkstatt\n\n"
PLACES = ["Northmere Skills Centre", "Mountfallow", "Saint Odo's RC", "Wulfmere", "Coláiste Dhoire"]
ENTRIES = [
    "Training\nGreen Cert, {s}, 2012",
    "Training\n{s}\nNVQ 2 Bricklaying\n2009",
    "Courses\n- NVQ 3 Welding, {s}, 2011",
    "Study\nYear 12 and HND Mechanics, {s}, 2009",
    "Education\n{s}, NVQ 2 Bricklaying, 2009",
]


@pytest.mark.parametrize("school", PLACES)
@pytest.mark.parametrize("entry", ENTRIES)
def test_a_school_without_a_word_for_it_goes(entry: str, school: str) -> None:
    assert school not in resume(WORK + entry.format(s=school)).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (f"{WERK}Sonstiges\nSek in Oberwinkel", "Oberwinkel"),
        (f"{WERK}Persönliches\nDie Mittlere Reife habe ich 1998 in Wirsental gemacht.", "Wirsental"),
        (f"{WORK}Divers\nCM2 à Villefagne", "Villefagne"),
        (f"{WORK}Otros\nSecundaria en Peñalisa, 2008.", "Peñalisa"),
        (f"{WORK}Other\nO-levels at Tanfield in 1999", "Tanfield"),
    ],
)
def test_where_somebody_went_to_school_goes(text: str, gone: str) -> None:
    assert gone not in resume(text).text


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Sehr geehrte Damen und Herren,\n\ngelernt habe ich bei der Bäckerei Engel und später bei der Molkerei Forster gearbeitet.\n\n" + WERK, "Bäckerei Engel"),
        ("Sehr geehrte Damen und Herren,\n\ngelernt habe ich bei der Schreinerei Roth und dort bis 2020 gearbeitet.\n\n" + WERK, "Schreinerei Roth"),
        (f"{WORK}Training\nBSc (Hons) Operating Department Practice", "Operating Department Practice"),
        (f"{WORK}Training\nCertificate III in Automotive Sales (Parts Interpretation), 2012, Eastern Ridge TAFE", "Parts Interpretation"),
        (f"{WORK}Training\nAWS Certified Developer, Amazon, 2021", "Amazon"),
        (f"{WORK}Training\nPRINCE2 Practitioner, Axelos, 2020", "Axelos"),
        (f"{WORK}Education\nA-levels in Maths and Physics", "Maths and Physics"),
        (f"{WORK}Other\nGCSEs in English and Spanish", "English and Spanish"),
        (f"{WORK}Experience\nTeacher, 2005 - 2010\n- Primary in Excel and SAP, taught to adults", "Excel and SAP"),
    ],
)  # fmt: skip
def test_firms_and_fields_stay(text: str, stays: str) -> None:
    assert stays in resume(text).text
