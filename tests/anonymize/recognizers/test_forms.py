"""Forms of identity that no label announces, by recognizer; half of the table is work in the same words."""

import pytest

from tests.anonymize.build import found_by

CONTACT = "ada@example.com | +1 555 010 0199"
GOES = [
    ("address", f"Ada Ex\n920 Cholla Switchback\n{CONTACT}", "920 Cholla Switchback"),
    ("address", f"Ada Ex\nLange Zeile 18 {CONTACT}", "Lange Zeile 18"),
    ("address", f"Ada Ex\n14 bis, montée du Crêt, 42000 Sainte-Ville · {CONTACT}", "14 bis, montée du Crêt, 42000 Sainte-Ville"),
    (
        "address",
        f"Ada Ex\n3 Chapel Fold, Oswestham SY119ZZ Tel. 07700 900226 ada@example.com\n{CONTACT}",
        "3 Chapel Fold, Oswestham SY119ZZ",
    ),
    ("address", f"Ada Ex\nZalmkade 18b, 3071 Musterdam\n{CONTACT}", "Zalmkade 18b, 3071 Musterdam"),
    ("address", "Profil\nJ'habite au 8 ter, passage des Tanneurs et je cherche un poste.", "8 ter, passage des Tanneurs"),
    ("address", "Perfil\nVivo en Caserío Goikoetxea 4, Musterdiain.", "Caserío Goikoetxea 4, Musterdiain"),
    ("phone", "Perfil\nMi móvil es el 600 555 017 por las tardes", "600 555 017"),
    ("phone", "Profil\nJoignable au 06.39.98.04.12", "06.39.98.04.12"),
    ("birth", f"Ada Ex\n3. Mai 1997, Musterstadt | {CONTACT}", "3. Mai 1997, Musterstadt"),
    ("birth", f"Ada Ex\n17/11/1988\n{CONTACT}", "17/11/1988"),
    ("birth", "Personal\nBorn in Salem, 1989. Married.", "Born in Salem, 1989"),
    ("birth", "Persönliches\nAm 9. Mai 1971 in Niederlautertal zur Welt gekommen", "Am 9. Mai 1971 in Niederlautertal zur Welt gekommen"),
    ("birth", "Datos personales\nNací el 12 de marzo del 85", "Nací el 12 de marzo del 85"),
    ("national_id", "Ada Ex\nHCPC registered (PH118299). CSP member.", "PH118299"),
    ("national_id", "Certifications\nJourneyman electrician, JW.0700199, active", "JW.0700199"),
    ("national_id", "Ada Ex\nSolicitor (SRA ID 612399)", "612399"),
    ("national_id", "Personal\nNMBI PIN 204499", "204499"),
    ("national_id", "Ada Ex\nOrdre des pharmaciens n° 123499", "123499"),
    ("national_id", "Ada Ex\nMédica, nº colegiado 282812399", "282812399"),
    ("national_id", "Ada Ex\nORCID 0000-0000-0000-0000", "0000-0000-0000-0000"),
    ("marital_status", "Summary\nSearch marketer, mom of twins, back at the desk since 2023.", "mom of twins"),
    ("marital_status", "Profil\nChef pâtissier, père comblé d'une fillette", "père comblé d'une fillette"),
    ("marital_status", "Otros\nTengo dos críos", "Tengo dos críos"),
    ("marital_status", "Personal\nMarried to Jonas. Likes rowing.", "Married to Jonas"),
    ("marital_status", "Persönliches\nGeboren 1998, alleinerziehend (ein Kind)", "alleinerziehend (ein Kind)"),
    ("marital_status", "Other\nA mother to three small boys", "mother to three small boys"),
    ("nationality", "Other\nKenyan and Irish. Swahili, English.", "Kenyan and Irish"),
    ("nationality", "Other\nI hold both Kenyan and Irish passports.", "both Kenyan and Irish passports"),
    ("nationality", "Personal\n1989. Indian. Married. Hindu.", "Indian"),
    ("nationality", "Languages\nDual Dutch and Cape Verdean nationality.", "Dual Dutch and Cape Verdean nationality"),
    ("nationality", "Profil\nGebürtige Damaszenerin, seit 2015 hier", "Gebürtige Damaszenerin"),
    ("nationality", "Profil\nD'origine mauritanienne, trilingue", "D'origine mauritanienne"),
    ("nationality", "Otros\nOriginaria de Tehuacán, casada", "Originaria de Tehuacán"),
    ("nationality", "Personal\nCzech by birth, British by choice.", "Czech by birth, British by choice"),
    ("religion", "Personal\nMarried. Lay preacher, Apostolic Faith Mission.", "Lay preacher, Apostolic Faith Mission"),
    ("religion", "Personal\nChurchwarden at St Oda's. Languages: English", "Churchwarden at St Oda's"),
    ("religion", "Persönliches\nledig, ev.", "ev."),
    ("religion", "Autres\nVoilée en dehors du service", "Voilée en dehors du service"),
    ("third_party", "Referees\nPastor Cleophus Dentling", "Pastor Cleophus Dentling"),
    ("third_party", "Publications\nA. Example and M. Thunborgsen, Growth of quotients, 2024", "M. Thunborgsen"),
]
STAYS = [
    ("address", f"Ada Ex\nJava 17, Spring Boot 3\n{CONTACT}"),
    ("address", f"Ada Ex\nChartered Engineer, Band 7\n{CONTACT}"),
    ("address", f"Ada Ex\nWindows Server 2019 | Office 365\n{CONTACT}"),
    ("address", f"Ada Ex\n15 Jahre Berufserfahrung\n{CONTACT}"),
    ("address", "Experience\nAcme\n- Moved 12 Oracle databases to 3 regions"),
    ("phone", "Experience\nAcme\n- Reach grew to 600 000 017 readers"),
    ("phone", "Experience\nv10.15.7 and 192.168.0.1"),
    ("birth", "Expérience\n- Préparation à la naissance depuis 2012"),
    ("birth", "Experience\nAcme\n- Projet né en 2012, livré à temps"),
    ("birth", f"Ada Ex\nAvailable from 12 October 2026\n{CONTACT}"),
    ("birth", "Certifications\nScrum Master, 12 March 2009"),
    ("national_id", "Experience\nNMC registered nurse 2014-2018; handled 120000 payments"),
    ("national_id", "Certifications\nISO 27001 Lead Auditor, EN 1090-2, ISO 13485:2016"),
    ("national_id", "Certifications\nHCPC registered, CSP member"),
    ("national_id", "Certifications\nGold Card since 2014, 18th Edition"),
    ("national_id", "Skills\nSAP note 123456, TCP 793"),
    ("marital_status", "Experience\nMother and baby unit, 2014 - 2018"),
    ("marital_status", "Experience\nAcme\n- Engaged with Non-profit boards; taught six kids to code"),
    ("marital_status", "Experience\nAcme\n- Looked after a mother of twins on the ward"),
    ("nationality", "Experience\nAcme\n- Handled passports of Kenyan and Irish travellers"),
    ("nationality", "Languages\nGerman and Spanish"),
    ("nationality", "Other\nFrench and German. Chess."),
    ("nationality", "Experience\nAcme\n- Moved the warehouse from Leeds to Hull"),
    ("nationality", "Profil\nErfahren in der Pflege der Dokumentation in Deutsch und Englisch"),
    ("nationality", "Personal\nDeutsch, Englisch, Französisch"),
    ("religion", "Experience\nWard sister, St Oda's Hospital, 2014 - 2018"),
    ("religion", "Skills\nEV. Charging, RK. 3"),
    ("religion", "Ada Ex\nHCPC registered. CSP member."),
    ("religion", "Experience\nTrade Mission to Chile, delegate, 2014 - 2015"),
    ("third_party", "Experience\nChief Engineer, Maersk Line, 2014 - 2018"),
    ("third_party", "Experience\nBrother Industries, 2014 - 2018"),
    ("third_party", "Experience\nFather Ted Productions Ltd, 2014 - 2018"),
    ("third_party", "Skills\nPR Stunts, Sir Model, Eng. Drawing"),
]


@pytest.mark.parametrize(("recognizer", "text", "expected"), GOES)
def test_goes(recognizer: str, text: str, expected: str) -> None:
    assert expected in found_by(recognizer, text)


@pytest.mark.parametrize(("recognizer", "text"), STAYS)
def test_stays(recognizer: str, text: str) -> None:
    assert found_by(recognizer, text) == []
