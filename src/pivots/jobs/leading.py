"""People that the job leads: told in a sentence (``four people will report to you``), and a demand all the same."""

from pivots.jobs.drafts import Draft
from pivots.jobs.sections import Unit
from pivots.jobs.tables import cue
from pivots.model.job import Criterion

_SKILL = "people_management"
TEAM = "Team leadership"


def leads_people(unit: Unit) -> Draft | None:
    """The demand that prose makes of who led a team before, or will; None where the unit says no such thing.

    Items of a list are read as all others: among the duties they only describe the day. That people report to the job holder is
    such a duty; that one led others before is asked of the reader, wherever it stands.
    """
    if unit.section not in {"need", "other", "header"} or (unit.listed and unit.section != "need"):
        return None
    has_led = bool(cue("has_led").search(unit.text))
    if not has_led and not cue("will_lead").search(unit.text):
        return None
    criterion = Criterion(name=TEAM, category="skill", skills=(_SKILL,), source=unit.text)
    return Draft(criterion, "need", demanded=has_led or unit.section == "need")


def spans_of_teams(text: str) -> list[tuple[int, int]]:
    """Where the text speaks of teams led and of who reports: what these people do (``an accounting team``) is asked of them."""
    return [hit.span() for kind in ("has_led", "will_lead") for hit in cue(kind).finditer(text)]
