"""A whole meeting read from a file that stays as it is, byte for byte."""

from pathlib import Path

from facilitator.meeting.model import Meeting
from facilitator.meeting.results import settled
from facilitator.store.connection import connected
from facilitator.store.errors import DamagedFile
from facilitator.store.loading import load
from facilitator.store.reading import looked_into
from facilitator.store.saying import said
from facilitator.store.soundness import troubles_of


def read_meeting(path: Path) -> Meeting:
    """Return the meeting in the file at `path`, after a check of every page.

    Nobody works in it, so a closed ballot is sums only, whatever a crash came before.

    Raises:
        StoreError: It is missing, in use, damaged, newer, or no meeting.
    """
    with looked_into(path) as (header, raw):
        findings = troubles_of(raw, header)
        if findings:
            raise DamagedFile(path, findings[0])
        connection = connected(raw, begin="BEGIN")
        try:
            with said(path):
                return settled(load(connection))
        finally:
            connection.close()
