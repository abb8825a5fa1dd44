"""What Alembic runs: the steps on the connection that it was handed, inside the caller's transaction.

user_version is the one truth about a file's version. Alembic wants a table of its own for that; it gets
one in a database in memory, `steps`, filled from user_version and never written to the file.
"""

from alembic import context

connection = context.config.attributes["connection"]
version = connection.exec_driver_sql("PRAGMA main.user_version").scalar_one()
if version:
    connection.exec_driver_sql("CREATE TABLE steps.alembic_version (version_num VARCHAR(32) NOT NULL)")
    connection.exec_driver_sql("INSERT INTO steps.alembic_version VALUES (?)", (f"{version:04}",))

context.configure(connection=connection, version_table_schema="steps")
with context.begin_transaction():
    context.run_migrations()
