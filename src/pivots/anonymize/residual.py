"""What remains in the text and could still point to a person or a group."""

import re

_RISKS = (
    (re.compile(r"\b(?:19[5-9]\d|200[0-9])\b"), "Early years of work remain, because they are evidence; they hint at an age."),
    (
        re.compile(r"\b(?:GmbH|AG|Ltd|Limited|Inc|LLC|S\.?A\.?|B\.V\.|SRL|S\.r\.l)\b"),
        "Employers remain, because they are evidence; together with dates they can point to a person.",
    ),
    (
        re.compile(r"\b(?:native|Muttersprache|langue maternelle|lengua materna|mother tongue)\b", re.IGNORECASE),
        "Native languages remain, because jobs ask for languages; they hint at an origin.",
    ),
    (
        re.compile(r"\b(?:patent|publication|published|paper|talk)\b", re.IGNORECASE),
        "Publications, patents or talks are mentioned; they can be looked up.",
    ),
)


def residual_risks(text: str) -> tuple[str, ...]:
    """Sentences, in a fixed order."""
    return tuple(sentence for pattern, sentence in _RISKS if pattern.search(text))
