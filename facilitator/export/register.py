"""The promises of many meetings as a list to print and to sort."""

from collections.abc import Sequence

from facilitator.export.data.sheets import Sheet
from facilitator.export.document import Cell, Document, Heading, Row, Table, cell, words
from facilitator.export.wording import Wording
from facilitator.meeting.model import Now
from facilitator.meeting.register import Promise
from facilitator.texts import Texts

COLUMNS = ("what", "who", "when", "first_step", "status")


def register(promises: Sequence[Promise], now: Now, texts: Texts) -> Document:
    """Return the list as a landscape document, as it stands on this day."""
    wording = Wording(texts, now.zone)
    title = wording.say("register.title")
    table = Table(
        header=(*_heads(wording), cell(wording.say("register.meeting"))),
        rows=tuple(_row(one, now, wording) for one in promises),
        widths=(2.6, 1.8, 1.5, 1.9, 1.3, 1.9),
        caption=wording.say("register.caption", count=len(promises)),
        row_headers=True,
    )
    return Document(
        title=title,
        author="Facilitator",
        language=wording.language,
        subject=title,
        blocks=(
            Heading(1, title),
            words(wording.say("register.as_of", date=wording.long_date(now.wall)), look="title_line"),
            table if promises else words(wording.say("register.none")),
        ),
        landscape=True,
        page_of=wording.say("export.page", page="{page}", pages="{pages}"),
        unprintable=wording.say("export.unprintable"),
        created=now.wall.astimezone(now.zone).replace(microsecond=0),
    )


def _heads(wording: Wording) -> tuple[Cell, ...]:
    return tuple(cell(wording.say(f"action.{name}")) for name in COLUMNS)


def _row(one: Promise, now: Now, wording: Wording) -> Row:
    action = one.action
    when = wording.due(action)
    if one.is_overdue(now.wall.astimezone(now.zone).date()):
        when = wording.say("register.overdue", when=when)
    return Row(
        (
            cell(action.what),
            cell(wording.owner(action)),
            cell(when),
            cell(action.first_step),
            cell(wording.say(f"status.{action.status}")),
            cell(_meeting(one, wording)),
        )
    )


def _meeting(one: Promise, wording: Wording) -> str:
    return f"{one.title}, {wording.short_date(one.held)}" if one.held is not None else one.title


def register_sheet(promises: Sequence[Promise], now: Now, texts: Texts) -> Sheet:
    """Return the list as rows and columns; dates stand as dates."""
    wording = Wording(texts, now.zone)
    heads = [wording.say(f"action.{name}") for name in COLUMNS]
    heads.insert(3, wording.say("sheet.due_words"))
    heads += [wording.say("register.meeting"), wording.say("register.held")]
    rows = tuple(
        (
            one.action.what,
            one.action.owner,
            one.action.due,
            one.action.due_words,
            one.action.first_step,
            wording.say(f"status.{one.action.status}"),
            one.title,
            one.held.astimezone(now.zone).date() if one.held is not None else None,
        )
        for one in promises
    )
    return Sheet(wording.say("register.sheet"), tuple(heads), rows)
