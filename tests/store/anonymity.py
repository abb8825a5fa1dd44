"""What the schema must not hold, asked of a file itself."""

import sqlite3

# Exactly these, so that a new column has to be thought about here. Why each tells nobody who or when:
# the key is random; table numbers are for slips and spoken words only (a CHECK says so);
# time_of_day is the time that a contribution is about; before is the ballot that one is set against;
# a poll is what the facilitator prepared, long before anybody votes, and holds nothing of a vote.
ALLOWED = {
    "card": {
        "id", "item", "board", "text", "type", "state", "origin", "category", "cluster", "language",
        "place_name", "place_x", "place_y", "time_of_day", "actor", "horizon", "concreteness", "reasons",
        "affected", "proposal", "table_number", "edited", "parked", "original", "hold_reason", "translation",
        "answer", "stop", "priority", "deadline",
    },
    "receipt": {"hash", "generation"},
    "vote": {"id", "ballot", "choice"},
    "ballot": {
        "id", "item", "kind", "question", "options", "dots", "several", "is_open", "tallies", "voters",
        "strong", "before", "poll", "questions",
    },
    "poll": {
        "id", "item", "position", "kind", "question", "answers", "dots", "several", "strong", "again",
    },
}  # fmt: skip


def troubles(raw: sqlite3.Connection) -> list[str]:
    """Return everything in the schema that could tell who wrote, when, or in which order."""
    found = []
    for table, allowed in ALLOWED.items():
        columns = raw.execute(f"PRAGMA table_xinfo({table})").fetchall()
        found += [f"{table}.{column[1]}: unknown" for column in columns if column[1] not in allowed]
        found += [f"{table}.{column[1]}: filled by itself" for column in columns if column[4] is not None]
        found += [f"{table}.{column[1]}: computed" for column in columns if column[6]]
        found += [f"{table}: key {column[1]}" for column in columns if column[5] and column[2] != "BLOB"]
        rowid = raw.execute(
            "SELECT wr, strict FROM pragma_table_list WHERE schema = 'main' AND name = ?", (table,)
        ).fetchone()
        if rowid != (1, 1):
            found.append(f"{table}: numbered as rows come in")
    found += [f"{kind} {name}" for kind, name in raw.execute(_THAT_ACT)]
    return found


# Triggers and views could write down what the tables do not; sqlite_sequence counts for ever.
_THAT_ACT = "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view') OR name LIKE 'sqlite_s%'"
