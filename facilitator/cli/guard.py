"""What the moderation guard says of texts, so that it can be measured from outside."""

import codecs
import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import IO, Final

import msgspec

from facilitator.cli.exits import DONE, WORLD_SAYS_NO
from facilitator.cli.speech import Speech
from facilitator.meeting.sensitive import report_line

LINE_BYTES_AT_MOST: Final = 1_000_000


def guard(_asked: Namespace, speech: Speech) -> int:
    """Read one text a line (JSON strings), answer with one JSON object a line, whatever the line holds."""
    code = DONE
    for number, line in enumerate(_lines(sys.stdin.buffer), start=1):
        text = _text(line)
        if text is None:
            speech.tell("cli.guard.no_text", line=number)
            speech.answer({"error": "not_a_json_string", "flags": [], "masked": ""})
            code = WORLD_SAYS_NO
            continue
        speech.answer(report_line(text))
    return code


def _lines(source: IO[bytes]) -> Iterator[bytes]:
    """Yield lines, none of them longer than a note could ever be: a device has no end of one."""
    while line := source.readline(LINE_BYTES_AT_MOST):
        rest = line
        while len(rest) == LINE_BYTES_AT_MOST and not rest.endswith(b"\n"):
            # A line cut short is no JSON string any more, and is answered as that.
            rest = source.readline(LINE_BYTES_AT_MOST)
        yield line


def _text(line: bytes) -> str | None:
    """Return the text of a line, None where it holds none; an empty line is an empty text."""
    line = line.removeprefix(codecs.BOM_UTF8).strip()
    if not line:
        return ""
    try:
        return msgspec.json.decode(line, type=str)
    except UnicodeDecodeError:
        return None
    except msgspec.DecodeError:
        return _with_half_a_letter(line)


def _with_half_a_letter(line: bytes) -> str | None:
    r"""Read a string with a lone "\ud83d" in it, which some programs write when they cut an emoji."""
    try:
        text = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(text, str):
        return None
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
