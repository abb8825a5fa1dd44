"""Whether a meeting file is whole; it is read from end to end, and not changed."""

from argparse import Namespace

from facilitator.cli.exits import DONE
from facilitator.cli.speech import Speech
from facilitator.store import soundness


def check(asked: Namespace, speech: Speech) -> int:
    """Say in one line whether the file can be trusted.

    Raises:
        StoreError: It cannot, or cannot be looked into now.
    """
    report = soundness.check(asked.file)
    if report.trouble is not None:
        raise report.trouble
    speech.tell("cli.check.whole", file=asked.file, title=report.title, count=report.cards)
    return DONE
