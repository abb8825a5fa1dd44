"""A meeting knows how many people came; of an older one only how many were expected."""

from alembic import op

from facilitator.store.schema import statements

revision = "0004"
down_revision = "0003"

# As the closing was; spelled out, so that a later change of the tables cannot reach back here.
_COLUMNS = "one, summary, next_meeting, next_words, how_we_go_on, answers_by"


def upgrade() -> None:
    (closing,) = (part for part in statements(4) if part.startswith("CREATE TABLE closing "))
    op.execute("CREATE TABLE steps.waiting AS SELECT * FROM main.closing")
    op.execute("DROP TABLE main.closing")
    op.execute(closing)
    op.execute(f"INSERT INTO main.closing ({_COLUMNS}) SELECT {_COLUMNS} FROM steps.waiting")  # noqa: S608 - our own words
    op.execute("DROP TABLE steps.waiting")
