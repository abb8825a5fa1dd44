"""Changes as SQL: each kind of thing in as few statements as there are ways to change it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Table, Update, bindparam

from facilitator.meeting.changes import Change, merged
from facilitator.store.mapping import FORMS, NEVER_STORED, Row
from facilitator.store.tables import receipt_table

# A name that no column has, for the key in a WHERE.
KEY = "key_"


class RowMissing(LookupError):
    """The file does not hold what the change is about: file and memory have parted."""


class Batch:
    """The rows of one transaction, gathered so that each statement is said once."""

    def __init__(self) -> None:
        self._deletes: defaultdict[Table, list[Row]] = defaultdict(list)
        self._updates: defaultdict[Table, list[Row]] = defaultdict(list)
        self._inserts: defaultdict[Table, list[Row]] = defaultdict(list)

    @classmethod
    def of(cls, changes: Iterable[Change], receipts: Sequence[bytes] = (), generation: int = 0) -> "Batch":
        """Return the rows that `changes` and `receipts` come to."""
        batch = cls()
        for change in merged(changes):
            if change.kind not in NEVER_STORED:
                batch._take(change)
        if receipts:
            rows: list[Row] = [{"hash": receipt, "generation": generation} for receipt in receipts]
            batch._inserts[receipt_table] += rows
        return batch

    def write(self, connection: Connection) -> None:
        """Say everything; the transaction around it is the caller's.

        Raises:
            RowMissing: A row to change or take away is not there.
        """
        for table, rows in self._deletes.items():
            _expect(len(rows), connection.execute(_delete(table), rows).rowcount, table)
        for table, rows in self._updates.items():
            _expect(len(rows), connection.execute(_update(table), rows).rowcount, table)
        for table, rows in self._inserts.items():
            # By their random keys: notes of one transaction lie in no order of arrival even in the log.
            key = _key(table)
            connection.execute(_insert(table), sorted(rows, key=lambda row: row[key]))

    def _take(self, change: Change) -> None:
        form = FORMS[change.kind]
        before = [] if change.before is None else form.rows(change.before)
        after = [] if change.after is None else form.rows(change.after)
        if not after:
            for table, row in before:
                self._deletes[table].append({KEY: row[_key(table)]})
        elif not before:
            for table, row in after:
                self._inserts[table].append(row)
        else:
            for (table, row), (_, old) in zip(after, before, strict=True):
                if row != old:
                    self._updates[table].append({KEY: row[_key(table)], **row})


def _expect(asked: int, done: int, table: Table) -> None:
    if asked != done:
        raise RowMissing(f"{table.name}: {done} of {asked} rows")


@cache
def _key(table: Table) -> str:
    (column,) = table.primary_key.columns
    return str(column.key)


@cache
def _insert(table: Table) -> Insert:
    return table.insert()


@cache
def _update(table: Table) -> Update:
    key = _key(table)
    values: dict[Any, Any] = {column: bindparam(column.key) for column in table.c if column.key != key}
    return table.update().where(table.c[key] == bindparam(KEY)).values(values)


@cache
def _delete(table: Table) -> Delete:
    return table.delete().where(table.c[_key(table)] == bindparam(KEY))
