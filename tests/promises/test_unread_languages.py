"""Résumés in languages that are not read here: never ruled out, said as such, and no crash."""

import datetime
from pathlib import Path

import pytest

from pivots import Job, screen

JOB = "# Software engineer\n\nRequirements\n- Java\n- Oracle\n- COBOL\n- 9+ years of experience\n"
RESUMES = {
    "it": "Esperienza professionale\n\n03/2019 - oggi  Sviluppatrice, Riverbend Systems\n- Gestione di cluster Kubernetes e sviluppo di servizi Python per il gruppo\nHo lavorato dal 2015 al 2018 come sviluppatrice presso la Tilleul.\n\nCompetenze\nPython\n",
    "nl": "Werkervaring\n\nmaart 2019 - heden Ontwikkelaar, Riverbend Systems\n- Ontwikkelde diensten in Python en beheerde de clusters van het bedrijf\n\nVaardigheden\nPython\n",
    "pl": "Doświadczenie zawodowe\n\n03.2019 - obecnie Programistka, Riverbend Systems\n- Tworzenie usług w Pythonie oraz utrzymanie klastrów Kubernetes dla zespołów, wdrożenia i szkolenia współpracowników\n\nUmiejętności\nPython\n",
    "ru": "Опыт работы\n\n03.2019 - настоящее время Программист, Riverbend\n- Разработка сервисов на Python\n\nНавыки\nPython\n",
    "zh": "工作经历\n\n2019.03 - 至今 软件工程师 Riverbend\n- 使用 Python 和 Kubernetes 开发服务\n\n技能\nPython\n",
    "tr": "İş Deneyimi\n\n03/2019 - günümüz Yazılım geliştirici, Riverbend\n- Python ile servis geliştirme, Kubernetes kümelerinin işletilmesi ve ekip içi eğitimlerin düzenlenmesi, müşteri görüşmeleri\n\nBeceriler\nPython\n",
}


def verdict(tmp_path: Path, text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    (tmp_path / "job.md").write_text(JOB, encoding="utf-8")
    (tmp_path / "cv.txt").write_text(text, encoding="utf-8")
    report = screen(tmp_path / "cv.txt", Job.from_file(tmp_path / "job.md"), as_of=datetime.date(2026, 11, 1))
    return report.verdict, tuple(report.verdict_reasons), tuple(report.anonymization.residual_risks)


@pytest.mark.parametrize("language", RESUMES)
def test_a_person_is_asked(tmp_path: Path, language: str) -> None:
    found, reasons, risks = verdict(tmp_path, RESUMES[language])
    assert (found, reasons[0]) == ("BORDERLINE", "language_unread")
    assert any("language of which few words are known" in risk for risk in risks)


@pytest.mark.parametrize(
    "text",
    [
        "Experience\n\nWaiter, Lake Inn, 03/2019 - present\n- Served forty tables a night with the team and kept the till of the house\n",
        "Berufserfahrung\n\nKellner, Gasthof Linde, 03/2019 - heute\n- Bedienung der Gäste mit dem Team und Führung der Kasse für das Haus\n",
        "Python, PHP, Perl\nLinux, Bash\n2019 - 2021 Riverbend\n",
    ],
)
def test_what_is_read_is_judged(tmp_path: Path, text: str) -> None:
    found, reasons, risks = verdict(tmp_path, text)
    assert found == "NOT_FIT"
    assert "language_unread" not in reasons
    assert not any("few words are known" in risk for risk in risks)


def test_a_career_told_in_a_text_of_no_known_language_is_read(tmp_path: Path) -> None:
    """Such a text once ended as an internal error."""
    text = "Platform Engineer\n\nExperience\nPlatform Engineer, Riverbend Mar 0 - Present\n- Runs Kubernetes\nStarted 2019 as engineer at Altra.\n\nSkills\nPython\n"
    assert verdict(tmp_path, text)[0]
