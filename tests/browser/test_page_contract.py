"""The simulated phone and the phone page are one: what either seals, the other opens, byte for byte."""

import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nacl.bindings import crypto_box_keypair, crypto_box_open
from playwright.sync_api import Browser, Page

from facilitator.link import address, contents, envelope
from facilitator.rehearsal import sealing
from facilitator.rehearsal.sealing import Written

DOOR = Path(__file__).resolve().parents[2] / "resources/door"
RID = "A" * 22
ROOM = "ABCDEFGHIJKLMNOP"
ROUND = "0123456789abcdef0123456789abcdef"
NOTES = (
    Written(type="concern", text="Der er helt mørkt på stien bag blok 7 efter kl. 17."),
    Written(type="unsafe", text="الإضاءة ضعيفة قرب الملعب", place="boldbanen", time="night"),
    Written(type="idea", text='To\nlinjer, "anførsel", \\ og 👨‍👩‍👧 </script>', category=ROUND),
)

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """The page's own sealing, in a browser."""
    blank = chromium.new_page()
    for script in ("vendor/nacl-fast.min.js", "scripts/sealing.js"):
        blank.add_script_tag(content=(DOOR / script).read_text("utf-8"))
    yield blank
    blank.close()


def as_page_writes(written: Written) -> dict[str, Any]:
    """Return what `contentNow` in form.js makes of the same note."""
    return {
        "v": 1,
        "k": "note",
        "rid": RID,
        "room": ROOM,
        "round": ROUND,
        "type": written.type,
        "cat": written.category,
        "text": written.text,
        "place": {"name": written.place} if written.place else None,
        "time": written.time,
        "helper": None,
    }


@pytest.mark.parametrize("written", NOTES)
def test_both_write_the_same_bytes(page: Page, written: Written) -> None:
    theirs = page.evaluate("content => Array.from(inJsonBytes(content))", as_page_writes(written))

    assert bytes(theirs) == sealing.content_of(written, RID, ROOM, ROUND)


@pytest.mark.parametrize("written", NOTES)
def test_python_opens_what_the_page_has_sealed(page: Page, written: Written) -> None:
    public, private = crypto_box_keypair()
    sealed = page.evaluate(
        "([content, key]) => Array.from(seal(content, new Uint8Array(key)))",
        [as_page_writes(written), list(public)],
    )
    parts = envelope.split(bytes(sealed))
    plaintext = crypto_box_open(parts.box, parts.nonce, parts.ephemeral_key, private)

    assert plaintext == envelope.pad(sealing.content_of(written, RID, ROOM, ROUND))


@pytest.mark.parametrize("written", NOTES)
def test_the_page_opens_what_python_has_sealed(page: Page, written: Written) -> None:
    public, private = crypto_box_keypair()
    content = sealing.content_of(written, RID, ROOM, ROUND)
    parts = envelope.split(sealing.seal(content, public, secrets.token_bytes))
    opened = page.evaluate(
        "([box, nonce, theirs, mine]) => Array.from(nacl.box.open(...[box, nonce, theirs, mine]"
        ".map(each => new Uint8Array(each))))",
        [list(parts.box), list(parts.nonce), list(parts.ephemeral_key), list(private)],
    )

    assert bytes(opened) == envelope.pad(content)


def test_both_know_a_key_by_the_same_fingerprint(page: Page) -> None:
    public, _ = crypto_box_keypair()

    assert page.evaluate("key => fingerprint(new Uint8Array(key))", list(public)) == address.fingerprint(
        public
    )


def test_both_draw_request_ids_of_the_same_form(page: Page) -> None:
    theirs = page.evaluate("newRequestId()")
    for rid in (theirs, sealing.request_id(secrets.token_bytes)):
        note = {**as_page_writes(NOTES[0]), "rid": rid}
        assert contents.read(envelope.pad(json.dumps(note).encode())) == contents.Note(
            rid=rid, room=ROOM, round=ROUND, type="concern", text=NOTES[0].text
        )


def test_the_page_writes_the_fields_that_this_test_believes_it_writes() -> None:
    """The object in form.js is read as text, so that a new field there cannot pass unseen here."""
    source = (DOOR / "scripts/form.js").read_text("utf-8")
    body = source.split("function contentNow()")[1].split("return {")[1].split("};")[0]
    fields = [line.split(":")[0].strip() for line in body.splitlines() if ":" in line]

    assert fields == list(as_page_writes(NOTES[0]))
