"""One place where trouble with the database leaves the store, under the store's own names."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from facilitator.store.errors import BrokenRule, WriteFailed
from facilitator.store.sqlite_words import from_sqlite, from_system


@contextmanager
def said(path: Path) -> Iterator[None]:
    """Let whatever goes wrong with the file at `path` inside be said in the store's own words.

    Nothing that could hold a participant's text is chained to it or quoted by it.

    Raises:
        StoreError: Something went wrong.
    """
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise from_sqlite(error.orig, path) from error
        raise WriteFailed(path, type(error).__name__) from None
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error
    except (SQLAlchemyError, ValueError, TypeError, LookupError, AttributeError, OverflowError) as error:
        # A value that no column takes: the message may quote it.
        raise BrokenRule(path, type(error).__name__) from None
    except OSError as error:
        raise from_system(error, path) from error
