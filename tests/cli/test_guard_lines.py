"""The guard's command reads no line that never ends into memory."""

import io
import json
import sys
from argparse import Namespace

import pytest

from facilitator.cli import guard
from facilitator.cli.exits import WORLD_SAYS_NO
from facilitator.cli.speech import Speech


class Endless(io.RawIOBase):
    """Ten lines' worth of zeros; longer reads than a line may be are counted."""

    def __init__(self) -> None:
        self.left = 10 * guard.LINE_BYTES_AT_MOST
        self.largest = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        asked = self.left if size is None or size < 0 else min(size, self.left)
        self.largest = max(self.largest, asked)
        self.left -= asked
        return b"\0" * asked


def test_a_line_without_an_end_is_one_bad_line_and_never_whole_in_memory() -> None:
    source = Endless()

    lines = list(guard._lines(source))  # type: ignore[arg-type]  # any stream of lines

    assert [len(line) for line in lines] == [guard.LINE_BYTES_AT_MOST]
    assert source.largest == guard.LINE_BYTES_AT_MOST


def test_the_line_after_one_that_is_too_long_is_read() -> None:
    long = b'"' + b"a" * (2 * guard.LINE_BYTES_AT_MOST) + b'"\n'

    lines = list(guard._lines(io.BytesIO(b'"a"\n' + long + b'"b"')))

    assert lines[0] == b'"a"\n'
    assert lines[-1] == b'"b"'
    assert len(lines) == 3


def test_whatever_a_line_holds_each_gets_one_answer_and_the_next_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given = (
        b'\xef\xbb\xbf"Ring 22 33 44 55"\r\n\r\nno json\n{"text": "x"}\n["a"]\n"not \xff utf-8"\n'
        b'"half \\ud83d an emoji, 22334455"\n"'
        + b"a " * guard.LINE_BYTES_AT_MOST
        + b'"\n  "\\u00e5 22334455"  '
    )
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))

    code = guard.guard(Namespace(), Speech("en"))

    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["flags"] for answer in answers] == [
        ["phone"],
        [],
        [],
        [],
        [],
        [],
        ["phone"],
        [],
        ["phone"],
    ]
    assert ["error" in answer for answer in answers] == [False, False, *[True] * 4, False, True, False]
    assert "22" not in "".join(answer["masked"] for answer in answers)
    assert code == WORLD_SAYS_NO
