"""Two sentences that differ in gender alone become one, in four languages; and words that agree with things stay."""

import pytest

from tests.anonymize.build import resume

FRAMES = {
    "en": (
        "Experience\nShop assistant, Example Ltd, 2015 - 2019\nThe work was done with the team and all of the others at the site.",
        "Summary",
    ),
    "de": (
        "Berufserfahrung\nVerkauf, Muster GmbH, 2015 - 2019\nDie Arbeit wurde mit dem Team und für die Kunden und die anderen im Haus gemacht.",
        "Profil",
    ),
    "fr": (
        "Expérience\nVente, Exemple SA, 2015 - 2019\nLe travail était fait avec les équipes et pour les clients dans une grande maison.",
        "Profil",
    ),
    "es": (
        "Experiencia\nVentas, Ejemplo SA, 2015 - 2019\nEl trabajo se hizo con el equipo y para los clientes en una casa grande.",
        "Perfil",
    ),
}
PAIRS = [
    ("en", "He prides himself on his work and knows what he wants.", "She prides herself on her work and knows what she wants."),
    ("en", "His manager trusts him, and the credit is his.", "Her manager trusts her, and the credit is hers."),
    ("en", "He's been a foreman since 2015 and he'll train others.", "She's been a forewoman since 2015 and she'll train others."),
    ("en", "Whatever he does, he does it himself.", "Whatever she does, she does it herself."),
    ("en", "He tries, fixes and watches; he never rushes.", "She tries, fixes and watches; she never rushes."),
    ("en", "A craftsman who takes pride in his tools.", "A craftswoman who takes pride in her tools."),
    ("en", "Does he need help? He doesn't, and hasn't asked.", "Does she need help? She doesn't, and hasn't asked."),
    ("en", "The team gave him the lead and told him so.", "The team gave her the lead and told her so."),
    ("en", "As a businessman and chairman he was heard.", "As a businesswoman and chairwoman she was heard."),
    (
        "en",
        "He was the first of his family to study; his was the best mark.",
        "She was the first of her family to study; hers was the best mark.",
    ),
    ("de", "Er ist ein erfahrener Referent und leitet sein Team.", "Sie ist eine erfahrene Referentin und leitet ihr Team."),
    ("de", "Als gelernter Bankkaufmann kennt er seine Kunden.", "Als gelernte Bankkauffrau kennt sie ihre Kunden."),
    (
        "de",
        "Der Referent vertrat den Abteilungsleiter bei seinen Terminen.",
        "Die Referentin vertrat die Abteilungsleiterin bei ihren Terminen.",
    ),
    ("de", "Man schätzt ihn als zuverlässigen Mitarbeiter.", "Man schätzt sie als zuverlässige Mitarbeiterin."),
    ("de", "Mit ihm als Leiter wuchs das Team.", "Mit ihr als Leiterin wuchs das Team."),
    ("de", "Er selbst hat sich weitergebildet.", "Sie selbst hat sich weitergebildet."),
    ("de", "Zum Projektleiter befördert, führte er seinen Bereich.", "Zur Projektleiterin befördert, führte sie ihren Bereich."),
    ("de", "Ich bin staatlich geprüfter Techniker und Vater.", "Ich bin staatlich geprüfte Technikerin und Mutter."),
    ("de", "Ein engagierter Teamplayer und guter Zuhörer.", "Eine engagierte Teamplayerin und gute Zuhörerin."),
    ("de", "Er arbeitet gern mit Kollegen; ihm liegt Qualität am Herzen.", "Sie arbeitet gern mit Kollegen; ihr liegt Qualität am Herzen."),
    ("de", "Der Bewerber überzeugte durch seine Art.", "Die Bewerberin überzeugte durch ihre Art."),
    ("de", "Ich suche als Kfz-Mechaniker eine neue Aufgabe.", "Ich suche als Kfz-Mechanikerin eine neue Aufgabe."),
    (
        "fr",
        "Il est reconnu pour sa rigueur et il s'est formé lui-même.",
        "Elle est reconnue pour sa rigueur et elle s'est formée elle-même.",
    ),
    ("fr", "Diplômé en 2015, je suis passionné et motivé.", "Diplômée en 2015, je suis passionnée et motivée."),
    ("fr", "Je suis arrivé en 2016 et me suis spécialisé en logistique.", "Je suis arrivée en 2016 et me suis spécialisée en logistique."),
    ("fr", "Ancien directeur commercial, je suis prêt à m'investir.", "Ancienne directrice commerciale, je suis prête à m'investir."),
    ("fr", "Un vendeur expérimenté, attentif et souriant.", "Une vendeuse expérimentée, attentive et souriante."),
    ("fr", "Infirmier diplômé d'État, rigoureux et organisé.", "Infirmière diplômée d'État, rigoureuse et organisée."),
    ("fr", "On peut compter sur lui ; ses collègues l'ont choisi.", "On peut compter sur elle ; ses collègues l'ont choisie."),
    ("fr", "Certifié Scrum, formé à Lyon, je suis devenu formateur.", "Certifiée Scrum, formée à Lyon, je suis devenue formatrice."),
    ("fr", "Fort de dix ans de terrain, je suis un technicien curieux.", "Forte de dix ans de terrain, je suis une technicienne curieuse."),
    ("fr", "Issu d'une formation technique, titulaire d'un BTS.", "Issue d'une formation technique, titulaire d'un BTS."),
    ("es", "Él es responsable y está orgulloso de sí mismo.", "Ella es responsable y está orgullosa de sí misma."),
    ("es", "Soy un enfermero titulado y motivado.", "Soy una enfermera titulada y motivada."),
    ("es", "Licenciado en Derecho, comprometido y ordenado.", "Licenciada en Derecho, comprometida y ordenada."),
    ("es", "Un trabajador incansable, acostumbrado a los turnos.", "Una trabajadora incansable, acostumbrada a los turnos."),
    ("es", "Estoy interesado en crecer como jefe de turno.", "Estoy interesada en crecer como jefa de turno."),
    ("es", "El candidato fue nombrado encargado por su equipo.", "La candidata fue nombrada encargada por su equipo."),
    (
        "es",
        "Graduado con honores, certificado en Scrum, nacido para vender.",
        "Graduada con honores, certificada en Scrum, nacida para vender.",
    ),
    ("es", "Con él trabajaron diez personas; a él le gusta enseñar.", "Con ella trabajaron diez personas; a ella le gusta enseñar."),
    ("es", "Ingeniero técnico, colegiado y bilingüe.", "Ingeniera técnica, colegiada y bilingüe."),
    ("es", "Me considero un profesional proactivo y metódico.", "Me considero una profesional proactiva y metódica."),
]
RIGHT = [
    ("en", "He prides himself on his work and knows what he wants.", "They pride themselves on their work and know what they want."),
    (
        "en",
        "She was the first of her family to study; hers was the best mark.",
        "They were the first of their family to study; theirs was the best mark.",
    ),
    (
        "de",
        "Die Referentin vertrat die Abteilungsleiterin bei ihren Terminen.",
        "Der Referent vertrat den Abteilungsleiter bei ihren Terminen.",
    ),
    ("de", "Man schätzt sie als zuverlässige Mitarbeiterin.", "Man schätzt sie als zuverlässigen Mitarbeiter."),
    ("fr", "Une vendeuse expérimentée, attentive et souriante.", "Un vendeur expérimenté, attentif et souriant."),
    ("fr", "Je suis arrivée en 2016 et me suis spécialisée en logistique.", "Je suis arrivé en 2016 et me suis spécialisé en logistique."),
    ("fr", "Ancienne directrice commerciale, je suis prête à m'investir.", "Ancien directeur commercial, je suis prêt à m'investir."),
    ("es", "Una trabajadora incansable, acostumbrada a los turnos.", "Un trabajador incansable, acostumbrado a los turnos."),
    ("es", "Me considero una profesional proactiva y metódica.", "Me considero un profesional proactivo y metódico."),
    ("es", "La candidata fue nombrada encargada por su equipo.", "El candidato fue nombrado encargado por su equipo."),
    (
        "fr",
        "La vente privée, la caisse centrale et une grande entrée couverte.",
        "La vente privée, la caisse centrale et une grande entrée couverte.",
    ),
    ("fr", "Je suis la maintenance préventive de la flotte.", "Je suis la maintenance préventive de la flotte."),
    (
        "es",
        "La clase trabajadora, una empresa mediana y la contabilidad pública.",
        "La clase trabajadora, una empresa mediana y la contabilidad pública.",
    ),
    (
        "es",
        "La entrada principal y la salida rápida de una tienda pequeña.",
        "La entrada principal y la salida rápida de una tienda pequeña.",
    ),
    ("de", "Die Leiterin plante die neue Maschine und die große Halle.", "Der Leiter plante die neue Maschine und die große Halle."),
]


def _replaced(language: str, sentence: str) -> str:
    work, heading = FRAMES[language]
    return resume(f"Ada Exemplar\nada@example.com\n\n{work}\n\n{heading}\n{sentence}").text.split(f"{heading}\n", 1)[1]


@pytest.mark.parametrize(("language", "he", "she"), PAIRS)
def test_both_become_one(language: str, he: str, she: str) -> None:
    assert _replaced(language, he) == _replaced(language, she)


@pytest.mark.parametrize(("language", "written", "expected"), RIGHT)
def test_the_grammar_is_right(language: str, written: str, expected: str) -> None:
    assert _replaced(language, written) == expected
