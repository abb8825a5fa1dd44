"""What the moderation guard says of texts, so that it can be measured from outside."""

import sys
from argparse import Namespace

import msgspec

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.speech import Speech
from facilitator.meeting.sensitive import report_line


def guard(_asked: Namespace, speech: Speech) -> int:
    """Read one text a line (JSON strings), answer with one JSON object a line."""
    code = DONE
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if not line.strip():
            continue
        try:
            text = msgspec.json.decode(line, type=str)
        except msgspec.DecodeError:
            speech.tell("cli.guard.no_text", line=number)
            speech.answer({"error": "not_a_json_string"})
            code = WORLD_SAYS_NO
            continue
        speech.answer(report_line(text))
    return code
