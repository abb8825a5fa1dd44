"""The first schema."""

from alembic import op

from facilitator.store.schema import statements

revision = "0001"
down_revision = None


def upgrade() -> None:
    for statement in statements(1):
        op.execute(statement)
