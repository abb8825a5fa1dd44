"""The guard's command reads no line that never ends into memory."""

import io

from facilitator.cli import guard


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
