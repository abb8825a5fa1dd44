"""What is written inside an envelope is read back as it was, or refused without a word of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.link import contents, envelope
from facilitator.link.contents import Note, NotePlace, Vote
from facilitator.link.envelope import BadEnvelope

RID = "A" * 22
ROOM = "ABCDEFGHIJKLMNOP"


def note(**changes: object) -> Note:
    fields = {"rid": RID, "room": ROOM, "round": "0a", "type": "concern", "text": "Mørkt bag blok 7"}
    return Note(**(fields | changes))  # type: ignore[arg-type]  # a builder with defaults


def plain(**changes: object) -> bytes:
    fields: dict[str, object] = {
        "v": 1, "k": "note", "rid": RID, "room": ROOM, "round": "0a", "type": "concern",
        "cat": None, "text": "Mørkt", "place": None, "time": None, "helper": None,
    }  # fmt: skip
    return envelope.pad(json.dumps(fields | changes).encode())


def test_a_note_as_the_protocol_writes_it_is_read() -> None:
    written = plain(place={"x": 0.25, "y": 1}, time="night", cat="0b", room="23ABCD")

    assert contents.read(written) == Note(
        rid=RID,
        room="23ABCD",
        round="0a",
        type="concern",
        text="Mørkt",
        cat="0b",
        place=NotePlace(x=0.25, y=1.0),
        time="night",
    )


def test_a_vote_comes_back() -> None:
    vote = Vote(rid=RID, room=ROOM, poll="0a", ballot="f" * 32, choice={"01": 3, "02": 0})

    assert contents.read(contents.write(vote)) == vote


@given(st.text(max_size=400).filter(lambda text: len(text.encode("utf-8", "replace")) < 300))
def test_any_text_comes_back(text: str) -> None:
    assert contents.read(contents.write(note(text=text))) == note(text=text)


def test_a_note_that_does_not_fit_is_refused() -> None:
    with pytest.raises(BadEnvelope):
        contents.write(note(text="x" * 2046))


@pytest.mark.parametrize(
    "change",
    [
        {"k": "gift"}, {"v": 2}, {"rid": "short"}, {"rid": "A" * 21 + "="}, {"room": "abcdef"},
        {"room": "ABCDE"}, {"round": "xyz"}, {"round": ""}, {"type": "a b"}, {"text": 7}, {"text": None},
        {"place": {"x": 2, "y": 0}}, {"place": {"x": 0.5, "y": 0.5, "z": 1}}, {"place": "here"},
        {"time": "noon"}, {"more": 1}, {"cat": ["0a"]}, {"rid": RID + "\n"},
    ],
)  # fmt: skip
def test_what_the_protocol_does_not_know_is_refused_without_quoting_it(change: dict[str, object]) -> None:
    with pytest.raises(BadEnvelope) as refusal:
        contents.read(plain(**change))

    assert str(refusal.value) == "unreadable content"
    assert refusal.value.__cause__ is None


@pytest.mark.parametrize(
    "content",
    [
        b"", b"null", b"[]", b"\xff\xfe", b"{", b"[" * 2046, b'{"k":"note","choice":' + b"[" * 2000,
        b'{"k":"vote","choice":' + b'{"a":' * 400, b'{"k":"note","text":"\\ud800"}', b"1e999", b"NaN",
    ],
)  # fmt: skip
def test_content_that_is_no_message_is_refused(content: bytes) -> None:
    with pytest.raises(BadEnvelope):
        contents.read(envelope.pad(content))


@given(st.binary(max_size=2046))
def test_no_bytes_make_the_reader_fail_otherwise(content: bytes) -> None:
    with pytest.raises(BadEnvelope):
        contents.read(envelope.pad(content))
