"""A meeting knows the time zone of its hall; of an older one nobody wrote it down."""

from alembic import op

from facilitator.store.schema import statements

revision = "0003"
down_revision = "0002"

# As the brief was; spelled out, so that a later change of the tables cannot reach back here.
_COLUMNS = (
    "one, title, area, purpose, challenge, target_group, influence, purpose_class, format, organiser, "
    "facilitator, scribe, speakers, roles, place, starts, hall_closes, participants, follow_up, contact, "
    "language, rehearsal, previous"
)


def upgrade() -> None:
    (brief,) = (part for part in statements(3) if part.startswith("CREATE TABLE brief "))
    op.execute("CREATE TABLE steps.waiting AS SELECT * FROM main.brief")
    op.execute("DROP TABLE main.brief")
    op.execute(brief)
    op.execute(f"INSERT INTO main.brief ({_COLUMNS}, zone) SELECT {_COLUMNS}, '' FROM steps.waiting")  # noqa: S608 - our own words
    op.execute("DROP TABLE steps.waiting")
