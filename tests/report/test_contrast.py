"""WCAG 2.2 AA: every pair of text and ground that the style sheets combine, in every colour scheme."""

import importlib.resources
import re

import pytest

SHEET = (importlib.resources.files("pivots.report") / "templates" / "tokens.css").read_text(encoding="utf-8")
BLOCKS = re.findall(r":root[^{]*\{([^}]*)\}", SHEET)
SCHEMES = {
    name: dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block)) for name, block in zip(("light", "dark", "print"), BLOCKS, strict=True)
}

TEXT = [
    *((ink, ground) for ink in ("ink", "text", "muted", "accent") for ground in ("page", "card", "soft")),
    ("accent", "accent-soft"), ("muted", "accent-soft"), ("ink", "accent-soft"), ("text", "accent-soft"), ("card", "accent"),
    *((tone, ground) for tone in ("good", "warn", "bad") for ground in ("card", "soft", f"{tone}-soft", "accent-soft")),
    ("ink", "mark"), ("text", "mark"), ("ink", "mark-on"), ("text", "mark-on"),
]  # fmt: skip
SHAPES = [("accent", "line"), ("accent", "card"), ("edge", "card"), ("mark-line", "card"), ("ink", "bar")]
"""Meaningful shapes and borders of controls: 3 to 1 (1.4.11)."""


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_right() -> None:
    assert ratio("#ffffff", "#000000") == pytest.approx(21)
    assert ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_can_be_read(scheme: str, ink: str, ground: str) -> None:
    assert ratio(SCHEMES[scheme][ink], SCHEMES[scheme][ground]) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_can_be_seen(scheme: str, shape: str, ground: str) -> None:
    assert ratio(SCHEMES[scheme][shape], SCHEMES[scheme][ground]) >= 3


def test_all_schemes_define_the_same_colours() -> None:
    assert SCHEMES["light"].keys() == SCHEMES["dark"].keys() == SCHEMES["print"].keys()


@pytest.mark.parametrize("sheet", ["base.css", "report.css", "index.css"])
def test_every_colour_is_a_token(sheet: str) -> None:
    text = (importlib.resources.files("pivots.report") / "templates" / sheet).read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?!\))", text) == []
    assert set(re.findall(r"var\(--([\w-]+)\)", text)) <= SCHEMES["light"].keys()
