"""A whole meeting read out of its tables."""

from typing import Any

from sqlalchemy import Connection, select

from facilitator.meeting.changes import MEMBERS, SINGLES
from facilitator.meeting.ids import MeetingId
from facilitator.meeting.model import Meeting
from facilitator.meeting.plausible import is_plausible
from facilitator.store.mapping import FORMS, NEVER_STORED, OPTIONAL, Form, Row
from facilitator.store.tables import meeting_table


def load(connection: Connection) -> Meeting:
    """Return the meeting that the tables describe.

    Raises:
        ValueError, LookupError, TypeError: A stored value is none that a meeting can have.
    """
    fields: dict[str, Any] = {"id": meeting_id(connection)}
    for kind, name in SINGLES.items():
        if kind in NEVER_STORED:
            continue
        found = [FORMS[kind].thing(row) for row in _rows(connection, FORMS[kind])]
        if found:
            fields[name] = found[0]
        elif kind not in OPTIONAL:
            raise LookupError(f"no {name}")
    for kind, name in MEMBERS.items():
        form = FORMS[kind]
        fields[name] = {row["id"]: form.thing(row) for row in _rows(connection, form)}
    meeting = Meeting(**fields)
    if not is_plausible(meeting):
        raise ValueError("numbers that no meeting has")
    return meeting


def meeting_id(connection: Connection) -> MeetingId:
    """Return whose file it is."""
    return MeetingId(connection.execute(select(meeting_table.c.id)).scalar_one())


def _rows(connection: Connection, form: Form) -> list[Row]:
    names = form.table.c.keys()
    columns = [*form.table.c]
    statement = select(*columns)
    if form.beside is not None:
        beside, field = form.beside
        names = [*names, field]
        statement = select(*columns, beside.c[field]).join(beside, beside.c.one == form.table.c.one)
    return [dict(zip(names, row, strict=True)) for row in connection.execute(statement)]
