"""A vote can be prepared, and a ballot knows what it was prepared as, in every language."""

from alembic import op

from facilitator.store.schema import statements

revision = "0005"
down_revision = "0004"

# As the ballot was; spelled out, so that a later change of the tables cannot reach back here.
_COLUMNS = 'id, item, kind, question, options, dots, several, is_open, tallies, voters, strong, "before"'


def upgrade() -> None:
    tables = {name: _words(name) for name in ("poll", "ballot")}
    op.execute(tables["poll"])
    op.execute("CREATE TABLE steps.waiting AS SELECT * FROM main.ballot")
    op.execute("DROP TABLE main.ballot")
    op.execute(tables["ballot"])
    op.execute(f"INSERT INTO main.ballot ({_COLUMNS}, questions) SELECT {_COLUMNS}, '[]' FROM steps.waiting")  # noqa: S608 - our own words
    op.execute("DROP TABLE steps.waiting")


def _words(table: str) -> str:
    (found,) = (part for part in statements(5) if part.startswith(f"CREATE TABLE {table} "))
    return found
