"""RTF bytes to a Document: our own walk, so that headers, text boxes and tracked changes are read as a person sees them."""

import re

from pivots.errors import DamagedFile, NoText, TooLarge
from pivots.model.document import Document
from pivots.readers.draft import Draft
from pivots.readers.flow import PAGE_BREAK, Block, Flow, Paragraph, Row
from pivots.readers.limits import Limits
from pivots.readers.look import Look
from pivots.readers.rtf.codes import CHARACTERS, META, SKIPPED, STARRED, decode, level_of, of_charset, of_page
from pivots.readers.rtf.state import State
from pivots.readers.rtf.tokens import Token, tokens
from pivots.readers.story import Story

_DEEPEST_GROUP, _DEEPEST_STORY, _MOST_GROUPS = 500, 6, 300_000
_LONGEST_NAME = 100
_HYPERLINK = re.compile(r'HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))')
_SYMBOL = re.compile(r"SYMBOL\s+(?:183|167|216|9679|8226)\b")
_CAPTURED = {**dict.fromkeys(META, "meta"), "fldinst": "field", "listtext": "list", "pntext": "list", "sn": "name", "sv": "value"}
_TABLES = {"fonttbl": "fonts", "colortbl": "colours", "stylesheet": "styles", "info": "info"}
_BOXES = {"shptxt", "dptxbxtext"}
_AROUND = {"header": 0, "headerl": 0, "headerr": 0, "headerf": 0, "footer": 1, "footerl": 1, "footerr": 1, "footerf": 1, "footnote": 2}
_PAGES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}


def read_rtf(data: bytes, limits: Limits) -> Document:
    """Raises DamagedFile, TooLarge, NoText. A file that is cut off is read as far as it goes, and says so."""
    draft = Draft("rtf", limits)
    walk = _Walk(draft)
    cut_off = walk.run(data)
    if cut_off:
        draft.warn("cut_off", "The file ends in the middle of its text; what came after is missing.")
    try:
        return draft.finish(pages=draft.page)
    except NoText:
        if cut_off:
            raise DamagedFile from None
        raise


class _Walk:
    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._body = Story()
        self._around: tuple[list[Story], ...] = ([], [], [])
        self._state = State(self._body)
        self._stack: list[State] = []
        self._bytes = bytearray()
        self._skip = self._count = self._groups = 0
        self._page = "cp1252"
        self._font: int | None = None
        self._fonts: dict[int, str] = {}
        self._colours: list[str | None] = []
        self._rgb: dict[str, int] = {}
        self._levels: dict[int, int | None] = {}
        self._defined, self._name, self._outline = 0, "", 9
        self._grounds: dict[bool, list[str | None]] = {False: [], True: []}
        self._cell_ground = 0
        self._property, self._fill, self._unseen = "", "", False

    def run(self, data: bytes) -> bool:
        """Reads everything into the draft. Whether the file ended before its groups did. Raises DamagedFile, TooLarge."""
        ended = False
        for token in tokens(data):
            if ended:
                break  # whatever follows the outermost group is not part of the document
            if token.kind == "bytes":
                self._raw(token.data)
                continue
            self._token(token)
            ended = token.kind == "close" and not self._stack
        self._flush()
        while self._stack:
            self._close()
        self._end_story(self._state)
        self._write()
        return not ended

    def _token(self, token: Token) -> None:
        self._flush()
        if token.kind == "text":
            self._emit(token.word) if not self._skip else None
            self._skip = max(0, self._skip - 1)
            return
        self._skip = 0
        match token.kind:
            case "open":
                self._open()
            case "close":
                self._close()
            case "star":
                self._state.star = True
            case _:
                self._word(token.word, token.number)

    def _raw(self, data: bytes) -> None:
        if self._skip:
            count = min(self._skip, len(data))
            data, self._skip = data[count:], self._skip - count
        place = self._state.place
        if place in {"text", "capture"}:
            self._bytes += data
        elif place == "colours":
            for _ in range(data.count(b";")):
                self._colours.append("#{red:02x}{green:02x}{blue:02x}".format(**self._rgb) if len(self._rgb) == 3 else None)
                self._rgb = {}
        elif place == "styles":
            self._style_name(decode(data, self._page))

    def _style_name(self, text: str) -> None:
        name, end, _ = text.partition(";")
        self._name = (self._name + name)[:_LONGEST_NAME]
        if end:
            self._levels[self._defined] = self._outline + 1 if self._outline < 9 else level_of(self._name)
            self._defined, self._name, self._outline = 0, "", 9

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            font = self._state.font
            self._emit(decode(data, self._page if font is None else self._fonts.get(font, self._page)))

    def _emit(self, text: str) -> None:
        state = self._state
        self._count += len(text)
        self._draft.limits.check_characters(self._count)
        if state.place == "capture":
            state.captured.append(text)
        elif state.place == "text" and not state.deleted:
            state.story.text(text, self._look(state))

    def _look(self, state: State) -> Look:
        ground = self._colour(state.ground) or self._colour(state.paragraph_ground)
        return Look(state.size, state.bold, self._colour(state.colour), ground, not (state.hidden or state.unseen))

    def _colour(self, number: int) -> str | None:
        return self._colours[number] if 0 <= number < len(self._colours) else None

    def _open(self) -> None:
        if len(self._stack) >= _DEEPEST_GROUP:
            raise DamagedFile("The file is nested too deeply to be read.")
        self._groups += 1
        if self._groups > _MOST_GROUPS:
            raise TooLarge("The file holds more groups of formatting than any document needs.")
        self._stack.append(self._state)
        self._state = self._state.inner()

    def _close(self) -> None:
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        if ended.story is not self._state.story or not self._stack:
            self._end_story(ended)
        if ended.at_end:
            ended.at_end()

    def _end_story(self, state: State) -> None:
        if state.story.unfinished():
            self._end_paragraph(state)
        state.story.finish()

    def _end_paragraph(self, state: State, table: int | None = None) -> None:
        self._count += 1
        self._draft.limits.check_characters(self._count)
        level = self._levels.get(state.style) if state.outline is None else state.outline + 1 if state.outline < 9 else None
        state.story.end_paragraph(level, listed=state.list_number > 0, table=state.tables if table is None else table)

    def _word(self, word: str, number: int | None) -> None:
        state = self._state
        starred, state.star = state.star, False
        if state.place == "skip" or (state.place == "upr" and word != "ud"):
            return
        if word in SKIPPED or (starred and word not in STARRED):
            state.place = "skip"
        elif not self._destination(word) and not self._table_entry(word, number) and not self._control(word, number):
            self._character(word, number)

    def _destination(self, word: str) -> bool:
        state = self._state
        if word in _TABLES:
            state.place = _TABLES[word]
        elif word in _CAPTURED and (word not in META or state.place == "info"):
            self._capture(word)
        elif word in _BOXES or word in _AROUND:
            self._story(word)
        elif word in {"shpinst", "do", "pict", "picprop", "upr"}:
            state.place = "upr" if word == "upr" else "shape"
            if word in {"shpinst", "do"}:
                self._fill, self._unseen = "", False
            self._draft.images += word == "pict"
        elif word == "ud":
            state.place = self._stack[-2].place if len(self._stack) > 1 else "skip"
        elif word == "nesttableprops":
            state.nested = True
        else:
            return False
        return True

    def _capture(self, word: str) -> None:
        state = self._state
        captured: list[str] = []
        state.place, state.captured = "capture", captured
        state.at_end = lambda: self._captured(word, "".join(captured))

    def _captured(self, word: str, text: str) -> None:
        match _CAPTURED[word]:
            case "meta":
                self._draft.describe(META[word], text)
            case "field":
                self._field(text)
            case "list":
                self._state.story.listed |= bool(text.strip())
            case "name":
                self._property = text.strip()
            case _:
                self._shape_property(text.strip())

    def _field(self, text: str) -> None:
        if match := _HYPERLINK.search(text):
            self._draft.link(match[1] or match[2])
        elif _SYMBOL.search(text):
            self._emit("•")

    def _shape_property(self, value: str) -> None:
        if self._property == "wzDescription":
            self._draft.caption(value)
        elif self._property == "fHidden":
            self._unseen = value == "1"
        elif self._property == "gtextUNICODE":
            self._word_art(value)
        elif self._property == "fillColor" and value.isdigit() and len(value) < 10 and self._fill != "none":
            blue, green, red = (int(value) >> 16) & 255, (int(value) >> 8) & 255, int(value) & 255
            self._fill = f"#{red:02x}{green:02x}{blue:02x}"
        elif self._property == "fFilled" and value == "0":
            self._fill = "none"

    def _word_art(self, text: str) -> None:
        """Text that is drawn as a shape."""
        around = self._state.story
        if not text or around.depth >= _DEEPEST_STORY:
            return
        story = Story(around.depth + 1)
        around.boxes.append((story.blocks, None))
        story.text(text, Look(self._state.size, False, None, None, not self._unseen))
        story.end_paragraph(None, listed=False, table=0)
        story.finish()

    def _story(self, word: str) -> None:
        state = self._state
        if state.story.depth >= _DEEPEST_STORY:
            state.place = "skip"
            return
        story = Story(state.story.depth + 1)
        if word in _BOXES:
            state.story.boxes.append((story.blocks, self._fill if self._fill.startswith("#") else None))
        else:
            self._around[_AROUND[word]].append(story)
        state.story, state.place = story, "text"
        state.unseen |= word in _BOXES and self._unseen
        state.new_paragraph()
        state.plain(self._font)

    def _table_entry(self, word: str, number: int | None) -> bool:
        """Fonts, colours and styles as they are defined. False: the word is none of theirs."""
        value = number or 0
        match self._state.place, word:
            case "colours", "red" | "green" | "blue":
                self._rgb[word] = min(max(value, 0), 255)
            case ("fonts", "f") | ("styles", "s"):
                self._defined = value
            case "fonts", "fcharset":
                self._fonts[self._defined] = of_charset(value, self._page)
            case "fonts", "cpg":
                self._fonts[self._defined] = of_page(value)
            case "styles", "outlinelevel":
                self._outline = value
            case (("colours" | "fonts" | "styles" | "info"), _):
                pass
            case _, "ansicpg":
                self._page = of_page(value)
            case _, "deff":
                self._font = self._state.font = number
            case _, ("ansi" | "mac" | "pc" | "pca"):
                self._page = _PAGES[word]
            case _:
                return False
        return True

    def _control(self, word: str, number: int | None) -> bool:
        """Characters, paragraphs and tables. False: the word is none of them."""
        state = self._state
        if word in CHARACTERS:
            self._emit(CHARACTERS[word])
        elif word == "u":
            self._emit(chr((number or 0) & 0xFFFF))
            self._skip = state.unicode_skip
        elif state.place != "text":
            return False
        elif word in {"par", "sect", "page"}:
            if word == "page":
                self._emit(PAGE_BREAK)
            else:
                self._end_paragraph(state)
        elif word in {"cell", "nestcell", "row", "nestrow"}:
            self._end_in_table(word)
        else:
            return self._row_property(word, number or 0)
        return True

    def _end_in_table(self, word: str) -> None:
        state = self._state
        table = max(2, state.table) if word.startswith("nest") else 1
        if word.endswith("cell"):
            self._end_paragraph(state, table)
            state.story.end_cell(table)
        else:
            state.story.end_row(table, self._grounds[state.nested])

    def _row_property(self, word: str, number: int) -> bool:
        nested = self._state.nested
        if word == "trowd":
            self._grounds[nested], self._cell_ground = [], 0
        elif word == "clcbpat":
            self._cell_ground = number
        elif word == "cellx":
            self._grounds[nested].append(self._colour(self._cell_ground))
            self._cell_ground = 0
        else:
            return False
        return True

    def _character(self, word: str, number: int | None) -> None:
        state, on, value = self._state, number != 0, number or 0
        match word:
            case "b":
                state.bold = on
            case "v" | "webhidden":
                state.hidden = on
            case "deleted" | "mvf":
                state.deleted = on
            case "fs":
                state.size = value / 2 if value > 0 else state.size
            case "f":
                state.font = number
            case "cf":
                state.colour = value
            case "cb" | "chcbpat" | "highlight":
                state.ground = value
            case "uc":
                state.unicode_skip = min(max(value, 0), 8)
            case "plain":
                state.plain(self._font)
            case _:
                self._paragraph_property(word, value)

    def _paragraph_property(self, word: str, value: int) -> None:
        state = self._state
        match word:
            case "pard":
                state.new_paragraph()
            case "intbl":
                state.in_table = True
            case "itap":
                state.in_table, state.table = value > 0, max(value, 1)
            case "s":
                state.style = value
            case "ls":
                state.list_number = value
            case "outlinelevel":
                state.outline = value
            case "cbpat":
                state.paragraph_ground = value

    def _write(self) -> None:
        headers, footers, notes = self._around
        flow, seen = Flow(self._draft), set[str]()
        for stories in (headers, [self._body], footers, notes):
            for story in stories:
                text = _words(story.blocks)
                if stories is notes or stories[0] is self._body or text not in seen:
                    flow.close()
                    flow.write(story.blocks)
                seen.add(text)


def _words(blocks: list[Block]) -> str:
    """All text, to find headers that say the same."""
    parts: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            parts += [piece.text for piece in block.pieces]
            parts += [_words(box) for box, _ in block.boxes]
        elif isinstance(block, Row):
            parts += [_words(cell) for cell in block.cells]
    return "\n".join(parts)
