"""What Alembic runs: the steps on the connection that it was handed, inside the caller's transaction.

user_version is the one truth about a file's version. Alembic wants a table of its own for that; it gets
one in the connection's memory, filled from user_version and never written to the file.
"""

from alembic import context

connection = context.config.attributes["connection"]
version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
connection.exec_driver_sql("CREATE TEMP TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
if version:
    connection.exec_driver_sql("INSERT INTO temp.alembic_version VALUES (?)", (f"{version:04}",))

context.configure(connection=connection, version_table_schema="temp")
with context.begin_transaction():
    context.run_migrations()

connection.exec_driver_sql("DROP TABLE temp.alembic_version")
