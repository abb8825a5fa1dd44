"""A finding of a walk has a deadline."""

from alembic import op

from facilitator.store.schema import statements

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    # The rows wait in memory: a table renamed, or given a column, would keep words of its own in the schema.
    op.execute("CREATE TABLE steps.waiting AS SELECT *, '' AS deadline FROM main.card")
    op.execute("DROP TABLE main.card")
    for statement in statements(2):
        if "TABLE card (" in statement or " ON card " in statement:
            op.execute(statement)
    op.execute("INSERT INTO main.card SELECT * FROM steps.waiting")
    op.execute("DROP TABLE steps.waiting")
