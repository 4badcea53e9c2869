"""How much of a person the anonymizer takes out, and how much of the evidence it takes with it.

    python benchmarks/anonymization.py [names] [gold] [dotin] [sentences] [redaction] [speed]

Needs the public data beside the project (``../shared``); a part whose data is missing is skipped and said so. All people of the generated
corpus are invented: first names and surnames combined by chance of the list, example addresses, telephone numbers reserved for fiction.
"""

import csv
import json
import re
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from pivots.anonymize import anonymize, check_leaks
from pivots.errors import ReadError
from pivots.model.document import Document, Line
from pivots.readers import read_path
from pivots.taxonomy import taxonomy

SHARED = Path(__file__).resolve().parents[2] / "shared"
DATA = SHARED / "data"

ORIGINS = {
    "West African": "Adaeze Nwosu|Kwabena Owusu-Ansah|Folasade Adeyemi|Chukwuemeka Eze|Aminata Diallo|Ousmane Sow|Yaa Asantewaa Boateng|Tunde Bakare",
    "East African": "Wanjiru Kamau|Abebe Bekele|Nyambura Otieno|Selam Tesfaye|Hodan Abdi Warsan|Baraka Mwangi|Tirunesh Haile|Juma Mkapa",
    "Arabic": "Fatima al-Zahrani|Omar bin Khalid|Layla Haddad|Youssef El Amrani|Abdul Rahman al-Qasimi|Nour Khoury|Mariam Abu Saleh|Tariq Ibn Saud",
    "Persian": "Shirin Farahani|Kaveh Rostami|Parisa Hosseinzadeh|Babak Jalili|Golnaz Ebrahimi|Reza Moghaddam|Nasrin Tehrani|Dariush Kiani",
    "Turkish": "Ayşe Yıldırım|Mehmet Öztürk|Çağla Şahin|Emre Kılıç|Gülşen Doğan|İbrahim Aydın|Zeynep Çelik|Ömer Faruk Güneş",
    "Hindi and Urdu": "Priya Chaturvedi|Arjun Deshmukh|Ayesha Siddiqui|Muhammad Bilal Qureshi|Sunita Devi|Harpreet Kaur Gill|Rajesh Iyer|Zainab Malik",
    "South Indian": "Sravanthi Kondapalli|K. Venkatesh|Lakshmi Narayanan|Thirumalai Subramanian|R. Anandhi|Meenakshi Sundaram|Suresh Babu P.|Divya Nair",
    "Chinese": "Zhang Wei|Li Na|Wang Xiaoming|Ouyang Feifei|Chen Mei-Ling|Xu Jing|Lü Buwei|Ng Kah Wai",
    "Japanese": "Tanaka Yuki|Haruka Yamamoto|Kenji Ōno|Sato Hiroshi|Ayumi Watanabe|Ryo Ito|Chie Nakagawa|Daisuke Mori",
    "Korean": "Kim Min-jun|Park Ji-yeon|Lee Seo-hyun|Choi Jung-ho|Jeong Hye-won|Bae Suzy|Yoon Ha-neul|Seo Do-yun",
    "Vietnamese": "Nguyễn Thị Hoa|Trần Văn Minh|Phạm Ngọc Anh|Lê Quang Đức|Võ Thị Sáu|Đặng Thu Thảo|Bùi Xuân Phái|Hoàng Kim",
    "South-East Asian": "Suharto|Siti Nurhaliza binti Ahmad|Somchai Jaidee|Jose Rizal Dela Cruz|Maria Clara Santos|Budi|Nattaya Boonmee|Aung San Oo",
    "Slavic": "Oleksandr Kovalenko|Anastasiya Petrovna Ivanova|Jiří Dvořák|Małgorzata Wójcik-Nowak|Željko Đorđević|Stanislav Horák|Ljubica Perić|Zbigniew Brzęczyszczykiewicz",
    "Baltic and Finnish": "Aino Mäkinen|Jānis Bērziņš|Rūta Kazlauskienė|Päivi Hämäläinen|Tõnu Õunapuu|Kaisa-Leena Virtanen|Gintaras Žukas|Veli-Matti Lahti",
    "Nordic": "Björk Jónsdóttir|Søren Østergaard|Åsa Lindqvist|Ingrid Bjørnstad|Magnus af Klint|Þóra Einarsdóttir|Lars-Erik Sjöberg|Signe Hallström",
    "German": "Friedrich von der Heide|Jürgen Groß|Annegret Kramp-Müller|Wolfgang zu Hohenberg|Käthe Weiß|Bärbel Schmitz|Uwe Lindenmeyer|Dr. Heike Brandt",
    "Dutch": "Jan van der Meer|Sanne de Vries|Pieter-Jan van 't Hoff|Femke ten Brink|Willem van den Berg|Joost op den Akker|Marijke Bakker|Daan Kuipers",
    "French": "Jean-Luc Dubois|Hélène d'Aubigné|François Lefèvre|Aïcha Ben Salem|Noémie de la Tour|Étienne Le Goff|Maëlys Garnier|Théo L'Hermitte",
    "Iberian and Latin American": "María José García López|João Pedro da Silva|Íñigo Etxeberria|Ana Sofía Núñez de Balboa|Luís dos Santos|Xochitl Quetzal Ramírez|Joaquín Peña|Beatriz y Castro",
    "Italian and Greek": "Ilaria De Luca|Giuseppe Dell'Acqua|Despina Papadopoulou|Stavros Kallergis|Chiara Lo Monaco|Nikos Theodorakis|Fiammetta Bianchi|Eleni Stathaki",
    "Irish and Scottish": "Sinéad O'Connor-Daly|Pádraig Mac Giolla|Mairéad Ní Bhriain|Ewan McAllister|Aoife Ó Súilleabháin|Calum MacInnes|Niamh O’Brien|Siobhan Byrne",
    "Pacific and Indigenous": "Aroha Te Rangi|Tane Ngata|Keoni Kahananui|Talia Whitefeather|Sione Tupou|Litia Vuki|Moana Parata|Winona Redcloud",
    "Hebrew and Armenian": "Noa Ben-David|Hovhannes Petrosyan|Yael Bar-On|Anahit Ter-Grigoryan|Eitan Shapira|Tzipora Levin|Aram Sarkissian|Avigail Mizrahi",
    "Words": "Will Nightingale|Grace Stone|Mark Rivers|Rose Young|Hope Fields|Kit Brennan|Art Delacruz|May Summers|Grant Hill|Jasmine Baker",
    "Other scripts": "Александр Коваленко|Мария Петрова|محمد الأحمد|王小明|田中 由紀|김민준|Ελένη Παπαδοπούλου|प्रिया शर्मा|דוד כהן|สมชาย ใจดี",
}
ORDINARY = {
    "will",
    "grace",
    "stone",
    "mark",
    "rivers",
    "rose",
    "young",
    "hope",
    "fields",
    "kit",
    "art",
    "may",
    "summers",
    "grant",
    "hill",
    "baker",
    "jasmine",
}

CAREER = """
{summary}

EXPERIENCE

Platform Engineer                                   Mar 2019 - Present
Riverbend Systems
- Runs 30 Kubernetes clusters on AWS, described in Terraform
- Cut the cost of GPU nodes by 35% with better scheduling
- Will travel; may work weekends; hope this is state of the art

Data Engineer                                       Jun 2016 - Feb 2019
Quayside Books Ltd
- Wrote the stock tool in Python; Docker images built in Jenkins
{mention}

EDUCATION
BSc Computer Science, University of Northbrook, 2012 - 2016

SKILLS
Python, Kubernetes, Docker, AWS, Terraform, PyTorch, Jasmine, Jenkins, Git
"""


def main() -> None:
    wanted = [a for a in sys.argv[1:] if not a.startswith("-")] or ["names", "gold", "dotin", "sentences", "redaction", "speed"]
    parts = {"names": names, "gold": gold, "dotin": dotin, "sentences": sentences, "redaction": redaction, "speed": speed}
    for part in wanted:
        print(f"\n## {part}")
        parts[part]()


# --- generated résumés ---------------------------------------------------------------------------------------------------------------------


def census_names() -> Iterator[tuple[str, str]]:
    """(group, name) of the published lists of names by group."""
    folder = DATA / "names" / "input"
    for file in ("top_mens_names.json", "top_womens_names.json"):
        if (folder / file).exists():
            for group, people in json.loads((folder / file).read_text(encoding="utf-8")).items():
                yield from ((f"US list {group}", name.title()) for name in people[::3])


def layouts(name: str) -> Iterator[tuple[str, Document, str | None]]:
    """(layout, document, file name) of one person's résumé in eight layouts."""
    first, last = name.split(maxsplit=1)[0], name.rsplit(maxsplit=1)[-1]
    local = re.sub(r"[^a-z]+", ".", fold(name)).strip(".") or "cv"
    contact = f"{local}@example.com | +1 312 555 0142 | 48 Maple Street, Springfield, IL 62704"
    text = CAREER.format(summary=f"{name} is a platform engineer. {first}'s teams like calm work.", mention=f"- Award for {last} in 2018")
    plain = CAREER.format(summary="Platform engineer with ten years in operations.", mention="")
    yield "top line", lines(f"{name}\nPlatform Engineer\n{contact}\n{text}"), None
    yield "no other sign", lines(f"{name}\nPlatform Engineer\ncv@example.com | +1 312 555 0142\n{plain}"), None
    yield "capitals", lines(f"{name.upper()}\n{contact}\n{text}"), None
    yield "labelled (de)", lines(f"Lebenslauf\nName: {name}\nE-Mail: {local}@example.org\nTelefon: 0171 3920012\n{text}"), None
    yield "surname first", lines(f"{last.upper()}, {' '.join(name.split()[:-1]) or first}\n{contact}\n{plain}"), None
    yield "with title on the line", lines(f"{name} | Platform Engineer, PMP\n{contact}\n{text}"), None
    yield "sidebar first, large name", large(name, contact, text), None
    yield (
        "file name and author",
        lines(f"Curriculum Vitae\n{contact.split('|', 1)[1]}\n{name}\n{text}", (("Author", name),)),
        f"CV_{name.replace(' ', '_')}.pdf",
    )


def lines(text: str, metadata: tuple[tuple[str, str], ...] = ()) -> Document:
    found, block = [], 0
    for row in text.splitlines():
        if not row.strip():
            block += 1
            continue
        kind = "list_item" if row.startswith("- ") else "text"
        found.append(Line(text=re.sub(r"\s{3,}", "   ", row.removeprefix("- ").strip()), block=block, kind=kind))
    return Document(format="txt", pages=1, lines=tuple(found), metadata=metadata)


def large(name: str, contact: str, text: str) -> Document:
    """Contact data and skills first, as a sidebar is read; the name below, in large type."""
    side = [
        Line(text=part.strip(), block=n, size=9) for n, part in enumerate(["Contact", *contact.split("|"), "Languages", "English (C1)"])
    ]
    main_part = [line.model_copy(update={"block": line.block + 20, "size": 10.0}) for line in lines(text).lines]
    return Document(format="pdf", pages=1, lines=(*side, Line(text=name, block=19, size=24), *main_part))


def names() -> None:
    people = [(origin, name) for origin, joined in ORIGINS.items() for name in joined.split("|")] + list(census_names())
    missed: dict[str, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    texts: dict[str, Counter[str]] = defaultdict(Counter)
    leaks = 0
    for origin, name in people:
        for layout, document, file_name in layouts(name):
            resume, identity = anonymize(document, file_name=file_name)
            total[origin] += 1
            texts[layout][resume.text] += 1
            leaks += bool(check_leaks({"text": resume.text}, resume.text, identity))
            if left := left_over(name, resume.text):
                missed[origin][layout] += 1
                wrong[f"{layout}: {name} -> {left}"] += 1
            if missing := [s for s in ("Jenkins", "Jasmine", "Riverbend Systems", "Quayside Books", "Will travel") if s not in resume.text]:
                wrong[f"lost in {layout} of {name}: {missing}"] += 1
    bad = sum(sum(c.values()) for c in missed.values())
    print(
        f"{len(people)} names x {len(texts)} layouts: recall {1 - bad / sum(total.values()):.4f} ({bad} of {sum(total.values())} documents with a piece of the name left)"
    )
    for origin in total:
        n = sum(missed[origin].values())
        if n:
            print(f"  {origin:28} recall {1 - n / total[origin]:.3f}  {dict(missed[origin])}")
    print(f"documents whose own leak check fails: {leaks}")
    for layout, counter in texts.items():
        print(f"  {layout:28} most common anonymized text in {max(counter.values())} of {sum(counter.values())}")
    if "-v" in sys.argv or bad < 60:
        print("\n".join(f"  {case}" for case in sorted(wrong)[:80]))


def left_over(name: str, text: str) -> list[str]:
    """Words of the name that stand in the text. Ordinary words count only where they stand beside another word of the name."""
    parts = [w.strip(".,") for w in re.split(r"[\s]+", name)]
    parts = [
        w
        for w in parts
        if len(w) > 1
        and w.lower()
        not in {
            "van",
            "der",
            "von",
            "de",
            "da",
            "bin",
            "al",
            "el",
            "la",
            "den",
            "zu",
            "af",
            "ten",
            "op",
            "y",
            "te",
            "dr",
            "di",
            "dos",
            "le",
            "lo",
            "ben",
            "mac",
            "ní",
            "binti",
            "'t",
            "dela",
            "abu",
            "ibn",
            "san",
        }
    ]
    found = [w for w in parts if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", text) and w.casefold() not in ORDINARY]
    found += [w for w in parts if w.casefold() not in ORDINARY and re.search(rf"(?<!\w){re.escape(w.upper())}(?!\w)", text) and len(w) > 2]
    return found + ([name] if fold(name) in fold(text) else [])


def fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.casefold().split())


# --- labelled data --------------------------------------------------------------------------------------------------------------------------


def gold() -> None:
    folder = SHARED / "gold"
    if not folder.exists():
        print("no data")
        return
    total, missed = Counter(), Counter()
    for file in sorted((folder / "gold").glob("*.json")):
        case = json.loads(file.read_text(encoding="utf-8"))
        path = folder / "resumes" / Path(case["file"]).name
        try:
            resume, _ = anonymize(read_path(path), file_name=path.name)
        except ReadError as error:
            print(f"  {case['id']}: {error.code}")
            continue
        text = fold(resume.text)
        for kind, values in case["pii"].items():
            if not isinstance(values, list) or kind == "name_tokens":
                continue
            for value in values:
                total[kind] += 1
                if re.search(rf"(?<!\w){re.escape(fold(value))}(?!\w)", text):
                    missed[kind] += 1
                    print(f"  {case['id']} {kind}: {value}")
    for kind in total:
        print(f"  {kind:20} {total[kind] - missed[kind]}/{total[kind]}")


def dotin() -> None:
    path = next(iter((DATA / "dotin").glob("*.jsonl")), None)
    if path is None:
        print("no data")
        return
    total, missed, cases = Counter(), Counter(), []
    for row in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(row)
        # A third of the set is one line long: its line ends were written as two blanks.
        document = lines(re.sub(r" {2,}", "\n", entry["text"].strip(' "\n')))
        if not document.lines:
            continue
        resume, _ = anonymize(document)
        for start, end, label in entry["spans"]:
            value = entry["text"][start:end].strip()
            if label not in {"Name", "Email Address"} or "\n" in value or len(value) < 3:
                continue
            total[label] += 1
            if re.search(rf"(?<!\w){re.escape(value)}(?!\w)", resume.text, re.IGNORECASE):
                missed[label] += 1
                cases.append(f"{label}: {value}")
    for label in total:
        print(f"  {label:15} recall {1 - missed[label] / total[label]:.4f} ({total[label] - missed[label]}/{total[label]})")
    print("\n".join(f"    {case}" for case in cases[:25]))


def sentences() -> None:
    """Sentences, not résumés: what needs a résumé's layout (a name at the top, a contact block) is expected to be missed here."""
    path = DATA / "pii-sentences" / "synth_dataset_v2.json"
    if not path.exists():
        print("no data")
        return
    total, found = Counter(), Counter()
    for entry in json.loads(path.read_text(encoding="utf-8")):
        document = lines(entry["full_text"])
        if not document.lines or not entry["spans"]:
            continue
        text = " ".join(anonymize(document)[0].text.split())
        for span in entry["spans"]:
            total[span["entity_type"]] += 1
            found[span["entity_type"]] += " ".join(span["entity_value"].split()) not in text
    for label, n in total.most_common():
        print(f"  {label:20} {found[label] / n:.3f} of {n}")


def redaction() -> None:
    """What is lost on public résumés that were anonymized already: every name or third party found there is false, and so is a lost skill."""
    files = sorted((DATA / "livecareer").glob("*.pdf"))
    if not files:
        print("no data")
        return
    marks, skills, lost, words, warned, pages = Counter(), 0, Counter(), 0, Counter(), 0
    for path in files:
        try:
            document = read_path(path)
        except ReadError:
            continue
        resume, _ = anonymize(document, file_name=path.name)
        original = "\n".join(line.text for line in document.lines)
        before = Counter(m.skill for m in taxonomy().find_skills(original) if m.probability > 0.5)
        after = Counter(m.skill for m in taxonomy().find_skills(resume.text) if m.probability > 0.5)
        skills += sum(before.values())
        lost.update(before - after)
        words += len(original.split())
        pages += document.pages
        marks.update(re.findall(r"\[[a-z ]+\]", resume.text))
        warned.update({w.code for w in resume.warnings} & {"prompt_injection", "keyword_stuffing"})
    print(
        f"{len(files)} documents, {pages} pages, {words} words; skill mentions lost: {sum(lost.values())} of {skills} ({sum(lost.values()) / skills:.2%})"
    )
    print(f"  lost most: {lost.most_common(12)}")
    print(f"  marks: {dict(marks.most_common())}")
    print(f"  documents warned of manipulation: {dict(warned)}")


def speed() -> None:
    files = sorted((DATA / "livecareer").glob("*.pdf"))[:60] + sorted((Path(__file__).parents[1] / "examples" / "resumes").glob("*.pdf"))
    documents = [read_path(path) for path in files]
    for document in documents[:8]:
        anonymize(document)
    started = time.perf_counter()
    for document in documents[8:]:
        anonymize(document)
    spent = time.perf_counter() - started
    pages = sum(d.pages for d in documents[8:])
    print(
        f"{spent / len(documents[8:]) * 1000:.1f} ms a document, {spent / pages * 1000:.1f} ms a page ({pages} pages, each seen for the first time)"
    )


if __name__ == "__main__":
    csv.field_size_limit(10**7)
    main()
