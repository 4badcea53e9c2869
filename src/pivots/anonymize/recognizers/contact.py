"""E-mail addresses, links and handles."""

import re
from collections.abc import Iterator

from pivots.anonymize.source import Source
from pivots.anonymize.spans import Span

VERSION = "1"
_EMAIL = re.compile(r"[\w.+'’-]+\s?(?:@|\(at\)|\[at\]|﹫|＠)\s?[\w-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\w-]+)+", re.IGNORECASE)
_TLD = "com|org|net|edu|gov|io|dev|me|info|biz|de|at|ch|fr|es|it|nl|be|uk|ie|eu|in|cn|jp|kr|br|mx|ca|au|nz|za|ng|ke|pl|cz|se|no|dk|fi|pt|gr|tr|ru|ua|app|ai|co|tech|page|blog|xyz|online|site|example"
_LINK = re.compile(
    rf"(?:https?://|www\.)\S+|\b(?:[\w-]+\.)+(?:{_TLD})/[\w./%?=&~+#@-]+|\b(?:linkedin|github|gitlab|twitter|facebook|instagram|xing|medium|behance|dribbble|stackoverflow|kaggle|orcid)\.(?:com|org|io)\S*",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?<![\w.@/-])(?:[a-z0-9-]+\.)+(?:{_TLD})(?![\w/-]|\.\w)", re.IGNORECASE)
_HANDLE = re.compile(
    r"\b(?:linkedin|github|gitlab|twitter|x|instagram|facebook|xing|skype|telegram|whatsapp|wechat|orcid|portfolio|website|blog|homepage)(?:\s+(?:id|profile|handle))?\s*[:：]\s*(?P<value>@?[\w./@-]{3,60}(?:\s?-\s?[\w]+)?)|(?<![\w.])(?P<at>@[A-Za-z_][\w.-]{2,30})\b",
    re.IGNORECASE,
)
_NOT_A_HOST = re.compile(
    r"^(?:asp|vb|ado|ml|socket|node|vue|react|next|nuxt|express|d3|three|chart|angular|ember|backbone|nest|p5)\.\w+$", re.IGNORECASE
)


def find(source: Source) -> Iterator[Span]:
    for match in _EMAIL.finditer(source.text):
        if "\n" not in match.group():
            yield Span(*match.span(), "email", 0.99)
    for match in _LINK.finditer(source.text):
        yield Span(match.start(), match.start() + len(match.group().rstrip(".,;)]|·")), "link", 0.97)
    for match in _BARE.finditer(source.text):
        if not _NOT_A_HOST.match(match.group()):
            yield Span(*match.span(), "link", 0.7)
    for match in _HANDLE.finditer(source.text):
        group = "value" if match.group("value") else "at"
        yield Span(*match.span(group), "link", 0.85)
