"""A library as it looks after some years: for pictures and for tests of the page."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.meeting.words import Phase
from facilitator.ui.library.rows import Place, Row, Shelf

FOLDER = Path("/home/inger/Dokumenter/Borgermøder")


def row(title: str, **fields: object) -> Row:
    """Return a row of the library, planned unless said otherwise."""
    given = {"phase": Phase.PLANNED, "form": "Dialogmøde om tryghed", "format": "dialog", **fields}
    return Row(FOLDER / f"{title}.borgermoede", title, **given)  # type: ignore[arg-type]  # fields by name


def evening(year: int, month: int, day: int, hour: int = 18) -> datetime:
    return datetime(year, month, day, hour, 0, tzinfo=UTC)


def a_shelf(**fields: object) -> Shelf:
    """Return a folder with meetings of every sort."""
    rows = (
        row("Tryghed i Langkærparken", starts=evening(2026, 11, 26), place="Fælleshuset", area="Tilst"),
        row("Tryghedsvandring ved stationen", form="Tryghedsvandring", format="vandring"),
        row("Opfølgning på mødet i marts", phase=Phase.CLOSED, starts=evening(2026, 5, 20, 17),
            place="Medborgerhuset", area="Holbæk", open_actions=3),
        row("Hvad gør vi ved torvet?", phase=Phase.CLOSED, starts=evening(2025, 10, 5, 17),
            place="Rådhuset, sal 2", area="Haslev", form="Cafémøde", open_actions=1),
        row("Informationsaften om renoveringen", phase=Phase.CLOSED, starts=evening(2025, 3, 11),
            place="Kantinen", form="Orienteringsmøde", raw_days=629),
        Row(FOLDER / "gammel fil.borgermoede", "gammel fil", trouble="DamagedFile"),
        row("Bålmøde 2024", phase=Phase.CLOSED, lies=Place.ARCHIVE, starts=evening(2024, 8, 20, 16)),
    )  # fmt: skip
    given = {"rows": rows, "zone": ZoneInfo("Europe/Copenhagen"), **fields}
    return Shelf(FOLDER, **given)  # type: ignore[arg-type]  # fields by name
