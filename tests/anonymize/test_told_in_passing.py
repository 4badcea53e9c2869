"""What people tell of themselves and of others in passing, in many wordings, and beside each what is work and stays."""

import pytest

from tests.anonymize.build import resume

TOP = "Wanjiru Kamau\nwanjiru.kamau@example.com | +1 555 0142\n\n"
WORK = "Experience\nClerk, Quayside Books Ltd   2015 - 2020\n- kept the accounts\n"


def profile(line: str) -> str:
    return f"{TOP}Profile\n{line}\n\n{WORK}"


def work(line: str) -> str:
    return f"{TOP}Experience\nClerk, Quayside Books Ltd   2015 - 2020\n- {line}\n- kept the accounts\n"


def studies(line: str) -> str:
    return f"{TOP}{WORK}\nEducation\n{line}\n"


def below(heading: str, line: str) -> str:
    return f"{TOP}{WORK}\n{heading}\n{line}\n"


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        (profile("Clerk, Kumasi-born, with a head for figures."), "Kumasi"),
        (profile("Clerk. I came to Leeds when I was six."), "when I was six"),
        (profile("Buchhalterin. Meine Eltern kamen 1971 aus Izmir."), "Izmir"),
        (profile("Comptable. Mes parents viennent du Cap-Vert."), "Cap-Vert"),
        (profile("Contable. Mis abuelos vinieron de Asturias."), "Asturias"),
        (profile("Contable, medio turca medio gallega."), "medio turca"),
        (profile("Clerk, half Tongan, half Scottish."), "half Tongan"),
        (profile("Clerk, now on a 457 visa in Perth."), "457 visa"),
        (profile("Clerk. My youngest is at nursery."), "youngest"),
        (profile("Wir erwarten unser erstes Kind."), "erstes Kind"),
        (profile("Comptable, jeune maman, aime les chiffres."), "maman"),
        (profile("Contable, madre primeriza, puntual."), "primeriza"),
        (profile("Clerk, aunt of five, good with figures."), "aunt of five"),
        (profile("Buchhalter, mit einer Schwäbin verheiratet."), "verheiratet"),
        (profile("On Sundays I sing at Grace Baptist Church."), "Grace Baptist"),
        (profile("Contable, devota de la Macarena, rápida."), "Macarena"),
        (profile("Buchhalterin, Lektorin im Pfarrgemeinderat, genau."), "Pfarrgemeinderat"),
        (profile("Comptable, choriste, aime les chiffres."), "choriste"),
        (profile("Clerk, hurling coach, proud UCC grad."), "UCC"),
        (profile("Comptable, ancienne élève de Saint-Exupéry."), "Exupéry"),
        (work("closed the year with auditor Hanneke Brouwer"), "Brouwer"),
        (work("Vertretung des Schichtleiters Ansgar Tiedemann"), "Tiedemann"),
        (work("équipe de Solange Peyrard (directrice d'agence)"), "Peyrard"),
        (work("a las órdenes de Nekane Urrutia"), "Urrutia"),
        (work("trained two apprentices, Femke and Aoife"), "Femke"),
        (work("Küchenchef: Korbinian Huber"), "Korbinian"),
        (work("built the model with Sanne from finance"), "Sanne"),
        (studies("DEAS, Croix-Rouge de Vaulx, 2012"), "Vaulx"),
        (studies("Licence de droit, Paris 13 Bobigny, 2013"), "Paris 13"),
        (studies("BSc Physics, Northbrook University (NBUST), Ile-Ayo, 2013"), "NBUST"),
        (studies("BSc Physics, Northbrook University, Ile-Ayo, 2013"), "Ayo"),
        (below("Not work", "Ultimate frisbee, oud"), "frisbee"),
        (below("Was ich sonst mache", "Perchtengruppe, Saz"), "Saz"),
        (below("Fuera de la pantalla", "Chirigotas, timple"), "timple"),
        (below("Off the clock", "Hardanger lace, speedway"), "Hardanger"),
        (below("References", "Contacto de referencia\nXurxo Barreiro, gerente"), "Barreiro"),
    ],
)  # fmt: skip
def test_goes(text: str, gone: str) -> None:
    assert gone not in resume(text).text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (profile("Cloud native platforms for six years."), "Cloud native"),
        (profile("Languages: Spanish B2, English native."), "English native"),
        (profile("I run concrete crews for a living."), "run concrete crews"),
        (profile("Our oldest customer stayed with me for nine years."), "oldest customer"),
        (profile("I came to Quayside Books to rebuild the ledger."), "rebuild the ledger"),
        (profile("Raising funds for a hospital was my first job."), "Raising funds"),
        (profile("Recent graduate with a head for figures."), "Recent"),
        (profile("Fast learner, punctual, works in a team."), "punctual"),
        (profile("Ich habe zwei Standorte zusammengeführt."), "zwei Standorte"),
        (profile("Seven appeals defended, one settled, one won."), "settled"),
        (profile("Je joue un rôle de relais entre les équipes."), "relais"),
        (work("built reports with Adobe Premiere and Power BI"), "Adobe Premiere"),
        (work("moved the ledger with help of Quayside Books Ltd"), "Quayside Books Ltd"),
        (work("with customers from finance and logistics"), "customers from finance"),
        (work("Software: Microsoft Dynamics"), "Microsoft Dynamics"),
        (work("caring for patients on two wards"), "caring for patients"),
        (work("Pflege der Stammdaten"), "Pflege der Stammdaten"),
        (work("minutes for the Finance Manager's office"), "Finance Manager"),
        (studies("BSc Physics, Northbrook University, 2013, first class honours"), "first class honours"),
        (studies("MSc Data Science, Northbrook University, 2013"), "Data Science"),
        (studies("Fernstudium Bilanzbuchhalter, berufsbegleitend, 2013"), "berufsbegleitend"),
        (below("Misc", "Driving licence B, available at once"), "Driving licence B"),
        (below("Sonstiges", "Führerschein B, Reisebereitschaft"), "Reisebereitschaft"),
        (below("Divers", "Permis B, anglais courant"), "anglais courant"),
        (below("Otros", "Carnet B, disponibilidad inmediata"), "disponibilidad inmediata"),
        (f"{TOP}Clerk   06/2015 – 01/2019\nDepot Modelo\n", "Depot Modelo"),
        (below("Recorrido", "Cocinera, Restaurante El Cerro, 2015 hasta hoy: APPCC"), "Restaurante El Cerro"),
        (below("Stationen danach", "Köchin, Gasthof Linde, 2015 – 2019"), "Gasthof Linde"),
    ],
)  # fmt: skip
def test_stays(text: str, kept: str) -> None:
    assert kept in resume(text).text
