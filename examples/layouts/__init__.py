"""Layouts: how a person's data becomes a file. A layout is a function (person, path) -> None."""

from layouts.pdf import classic, sidebar_left, sidebar_right
from layouts.text import html_page, plain_text
from layouts.word import word_plain, word_table

LAYOUTS = {
    "pdf-classic": ("pdf", classic),
    "pdf-sidebar-left": ("pdf", sidebar_left),
    "pdf-sidebar-right": ("pdf", sidebar_right),
    "docx-plain": ("docx", word_plain),
    "docx-table": ("docx", word_table),
    "html": ("html", html_page),
    "txt": ("txt", plain_text),
}
