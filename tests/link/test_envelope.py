"""The envelope's bytes are as the protocol says, and nothing else passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.link import envelope
from facilitator.link.envelope import BadEnvelope


def test_every_envelope_is_2120_bytes() -> None:
    assert envelope.ENVELOPE_BYTES == 2120


@given(st.binary(max_size=envelope.CONTENT_BYTES_AT_MOST))
def test_what_is_padded_comes_back_and_has_one_size(content: bytes) -> None:
    plaintext = envelope.pad(content)

    assert (len(plaintext), envelope.unpad(plaintext)) == (envelope.PLAINTEXT_BYTES, content)


def test_content_that_does_not_fit_is_refused() -> None:
    with pytest.raises(BadEnvelope):
        envelope.pad(bytes(envelope.CONTENT_BYTES_AT_MOST + 1))


@pytest.mark.parametrize(
    "plaintext",
    [
        b"",
        bytes(2047),
        bytes(2049),
        (2047).to_bytes(2, "big") + bytes(2046),
        b"\xff\xff" + bytes(2046),
        b"\x00\x01ab" + bytes(2044),
        b"\x00\x01a" + bytes(2044) + b"!",
    ],
)
def test_wrong_sizes_lengths_and_paddings_are_refused(plaintext: bytes) -> None:
    with pytest.raises(BadEnvelope):
        envelope.unpad(plaintext)


@given(st.binary(max_size=4096).filter(lambda data: len(data) != envelope.ENVELOPE_BYTES))
def test_an_envelope_of_another_size_is_refused(data: bytes) -> None:
    with pytest.raises(BadEnvelope):
        envelope.split(data)


@given(st.binary(min_size=2120, max_size=2120))
def test_parts_that_are_split_join_to_the_same_bytes(data: bytes) -> None:
    assert envelope.join(*envelope.split(data)) == data


def test_parts_of_wrong_sizes_are_not_joined() -> None:
    with pytest.raises(BadEnvelope):
        envelope.join(bytes(31), bytes(24), bytes(2064))
