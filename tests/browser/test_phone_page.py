"""The phone page in a real browser, against a real door: scan, write, send, and nothing is left behind."""

import json
from collections.abc import Iterator

import nacl.public
import pytest
from playwright.sync_api import BrowserContext, Page, expect

from facilitator.link import contents, envelope
from facilitator.link import view as wire
from facilitator.link.codes import Code
from facilitator.link.contents import Note
from tests.browser.phone import (
    ROOM,
    TEXT,
    Wire,
    kept_on,
    left_on,
    says,
    scan,
    scanned,
    traces_of,
    write_and_send,
)
from tests.door.real import Door, SmallEngine, a_note, a_view

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """One door for all of these; each brings its own engine and its own phone."""
    with Door() as started:
        yield started


def test_what_is_written_is_what_the_engine_opens(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)

    write_and_send(page)
    says(page, "received")

    note = engine.seen.contents[0]
    assert isinstance(note, Note)
    assert note == Note(rid=note.rid, room=ROOM, round="0b", type="concern", text=TEXT)
    expect(page.locator("#status")).to_have_text("Modtaget")
    expect(page.locator("#text")).to_have_value("")


def test_the_page_seals_as_python_does(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    write_and_send(page)
    says(page, "received")

    parts = envelope.split(engine.seen.envelopes[0])
    box = nacl.public.Box(engine.key, nacl.public.PublicKey(parts.ephemeral_key))
    plaintext = box.decrypt(parts.box, parts.nonce)
    written = json.loads(envelope.unpad(plaintext))
    ours = json.loads(envelope.unpad(contents.write(a_note())))

    assert written.keys() == ours.keys()
    assert contents.write(contents.read(plaintext)) == envelope.pad(
        json.dumps({key: written[key] for key in ours}, ensure_ascii=False, separators=(",", ":")).encode()
    )


def test_two_envelopes_have_nothing_in_common(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    for _ in range(2):
        write_and_send(page)
        engine.wait_for(lambda seen: len(seen.envelopes) > 0)
        says(page, "received")
        page.evaluate("document.getElementById('status').dataset.kind = ''")
    engine.wait_for(lambda seen: len(seen.envelopes) == 2)

    one, other = (envelope.split(data) for data in engine.seen.envelopes)
    assert one.ephemeral_key != other.ephemeral_key
    assert one.nonce != other.nonce


def test_neither_wire_nor_phone_nor_address_bar_holds_what_was_written(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    listener = Wire(page)
    scan(page, door, engine)
    write_and_send(page)
    says(page, "received")

    seen, left = listener.everything(), left_on(page).encode()
    assert [len(body) for body in listener.posts()] == [2120]
    assert [trace for trace in traces_of(TEXT) if trace in seen or trace in left] == []
    # Neither is the room key, which proves that one has seen the wall, ever sent.
    assert ROOM.encode() not in seen
    assert page.url == f"{door.origin}/"


def test_a_draft_is_not_kept_either(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    page.locator("#text").fill(TEXT)

    before = left_on(page).encode()
    page.reload()
    expect(page.locator("#form")).to_be_visible()

    assert [trace for trace in traces_of(TEXT) if trace in before] == []
    expect(page.locator("#text")).to_have_value("")


def test_the_phone_keeps_only_what_it_may(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    write_and_send(page)
    says(page, "received")

    kept = kept_on(page)
    assert set(kept) == {"room", "key", "token", "queue", "until"}
    assert (kept["room"], kept["queue"]) == (ROOM, [])
    assert page.evaluate("Object.keys(localStorage)") == ["facilitator"]


def test_a_key_that_is_not_the_one_on_the_wall_is_refused(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    listener = Wire(page)
    page.goto(f"{door.origin}/#{ROOM}{'A' * 16}")

    expect(page.locator("#notice-title")).to_have_text("Skriv ikke noget her")
    expect(page.locator("#form")).to_be_hidden()
    expect(page.locator("#code-form")).to_be_hidden()
    assert listener.posts() == []
    assert kept_on(page).get("key", "") == ""


# Sends in the very moment in which the form is shown, before the next frame.
HASTE = """
window.hasty = new Promise((tell) => addEventListener('DOMContentLoaded', () => {
    const send = () => {
        const form = document.getElementById('form');
        const kind = form.querySelector('#type-buttons input');
        if (form.hidden || !kind || watcher.done) { return; }
        watcher.done = true;
        kind.checked = true;
        document.getElementById('text').value = 'hurtigt skrevet';
        form.requestSubmit();
        tell(true);
    };
    const watcher = new MutationObserver(send);
    watcher.observe(document.body, { attributes: true, childList: true, subtree: true });
    send();
}));
"""


@pytest.mark.parametrize("is_true", [True, False])
def test_who_sends_before_the_key_is_proven_waits_for_it(
    page: Page, door: Door, engine: SmallEngine, *, is_true: bool
) -> None:
    listener = Wire(page)
    page.add_init_script(HASTE)
    page.goto(scanned(door, engine) if is_true else f"{door.origin}/#{ROOM}{'A' * 16}")
    assert page.evaluate("hasty")

    if is_true:
        says(page, "received")
        assert [content.text for content in engine.seen.contents if isinstance(content, Note)] == [
            "hurtigt skrevet"
        ]
    else:
        expect(page.locator("#notice-title")).to_have_text("Skriv ikke noget her")
        expect(page.locator("#form")).to_be_hidden()
        # By then what was to be sent has had its turn.
        expect(page.locator("#line")).to_have_attribute("data-state", "open")
        assert listener.posts() == []


def test_after_a_reload_a_door_with_another_key_is_not_trusted(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    with SmallEngine(door):
        page.goto("about:blank")
        page.goto(f"{door.origin}/")

        expect(page.locator("#notice-title")).to_have_text("Scan koden igen")
        expect(page.locator("#form")).to_be_hidden()


def test_the_typed_address_asks_for_the_wall_code(page: Page, door: Door, engine: SmallEngine) -> None:
    page.goto(door.origin)
    page.locator("#code").fill("2b-c d3")
    page.locator("#code-go").click()
    expect(page.locator("#code-error")).to_contain_text("6 tegn")
    page.locator("#code").fill("2bc d3e")
    page.keyboard.press("Enter")
    write_and_send(page)
    says(page, "received")

    note = engine.seen.contents[0]
    assert isinstance(note, Note)
    assert note.room == "2BCD3E"


def test_a_wrong_wall_code_is_told_and_the_text_waits(page: Page, door: Door) -> None:
    def only_the_right_room(note: object) -> Code:
        return Code.RECEIVED if isinstance(note, Note) and note.room == "234567" else Code.WRONG_ROOM

    with SmallEngine(door, decide=only_the_right_room) as engine:
        page.goto(door.origin)
        page.locator("#code").fill("AAAAAA")
        page.locator("#code-go").click()
        write_and_send(page)
        says(page, "refused")
        expect(page.locator("#code-error")).to_contain_text("Koden passer ikke")
        page.locator("#code").fill("234567")
        page.locator("#code-go").click()
        expect(page.locator("#text")).to_have_value(TEXT)
        page.locator("#send").click()
        says(page, "received")

        assert [note.room for note in engine.seen.contents if isinstance(note, Note)] == ["AAAAAA", "234567"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (Code.ROUND_OVER, "Runden er slut"),
        (Code.NOT_COLLECTING, "Der samles ikke ind lige nu"),
        (Code.UNREADABLE, "kunne ikke læses"),
        (Code.EMPTY, "ingen tekst"),
    ],
)
def test_a_refusal_is_said_in_honest_words_and_the_text_is_still_there(
    page: Page, door: Door, code: Code, words: str
) -> None:
    with SmallEngine(door, decide=lambda _: code) as engine:
        scan(page, door, engine)
        write_and_send(page)
        says(page, "refused")

        expect(page.locator("#status")).to_contain_text(words)
        expect(page.locator("#status")).to_contain_text("Din tekst står her stadig")
        expect(page.locator("#text")).to_have_value(TEXT)
        assert kept_on(page)["queue"] == []


def test_while_nothing_is_collected_the_page_says_so_and_opens_by_itself(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    engine.show(a_view(revision=2, round=None))
    page.goto(scanned(door, engine))
    expect(page.locator("#notice-title")).to_have_text("Der samles ikke ind lige nu")

    engine.show(a_view(revision=3))

    expect(page.locator("#form")).to_be_visible()


def test_after_the_meeting_the_phone_has_forgotten_everything(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    write_and_send(page)
    says(page, "received")
    page.locator("#text").fill("Halvt skrevet om ham i nr. 12")

    engine.show(a_view(revision=2, phase="closed", round=None, now=None))

    expect(page.locator("#notice-title")).to_have_text("Mødet er slut")
    expect(page.locator("#text")).to_have_value("")
    assert page.evaluate("localStorage.length") == 0


def test_released_cards_are_shown_as_they_come(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    cards = (
        wire.Card("01", "الإضاءة ضعيفة", "concern", language="ar"),
        wire.Card("02", "Mere lys", "idea", count=4),
    )
    engine.show(a_view(revision=2, cards=cards))

    expect(page.locator(".card .text")).to_have_text(["الإضاءة ضعيفة", "Mere lys"])
    expect(page.locator(".card .text").first).to_have_attribute("lang", "ar")
    expect(page.locator(".card .text").first).to_have_attribute("dir", "auto")
    expect(page.locator(".card").nth(1)).to_contain_text("Skrevet 4 gange")


def test_what_is_being_written_survives_a_new_view(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    page.get_by_text("Idé eller ønske", exact=True).click()
    page.locator("#text").fill("Halvvejs i en sæ")
    page.locator("#text").focus()

    engine.show(a_view(revision=2, cards=(wire.Card("01", "Mere lys", "idea"),)))
    expect(page.locator(".card")).to_have_count(1)

    expect(page.locator("#text")).to_have_value("Halvvejs i en sæ")
    expect(page.locator("#text")).to_be_focused()
    expect(page.locator("input[value=idea]")).to_be_checked()


def test_missing_type_missing_text_and_too_much_text_are_told_beside_the_field(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    listener = Wire(page)
    scan(page, door, engine)

    page.locator("#send").click()
    expect(page.locator("#type-error")).not_to_be_empty()
    page.get_by_text("Bekymring", exact=True).click()
    page.locator("#send").click()
    expect(page.locator("#text-error")).to_have_text("Skriv lidt, før du sender.")
    page.locator("#text").fill("æ" * 501)
    expect(page.locator("#text-left")).to_have_text("1 tegn for meget")
    page.locator("#send").click()
    expect(page.locator("#text-error")).to_contain_text("for lang")

    assert listener.posts() == []


@pytest.mark.parametrize(
    "text", ["æ" * 500, "🦆" * 425, '"' * 500, "\\\n" * 200 + "x", "a\u0000b\u0007c", "\ud83d"]
)
def test_texts_of_every_kind_arrive_or_are_refused_before_sending(
    page: Page, door: Door, engine: SmallEngine, text: str
) -> None:
    scan(page, door, engine)
    page.get_by_text("Bekymring", exact=True).click()
    page.evaluate(
        "text => { document.getElementById('text').value = text; }", text
    ) if text != "\ud83d" else (page.evaluate("document.getElementById('text').value = 'x\\ud83d'"))
    page.locator("#send").click()
    says(page, "received")

    note = engine.seen.contents[0]
    assert isinstance(note, Note)
    expected = {"a\u0000b\u0007c": "abc", "\ud83d": "x"}.get(text, text)
    assert note.text == expected.strip()


def test_the_language_is_the_phones_and_the_chip_changes_it(
    phone: BrowserContext, page: Page, door: Door, engine: SmallEngine
) -> None:
    scan(page, door, engine)
    expect(page.locator("html")).to_have_attribute("lang", "da")

    page.locator("#language").select_option("en")

    expect(page.locator("#send")).to_have_text("Send anonymously")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#question")).to_have_text("What worries you?")
    page.reload()
    expect(page.locator("#send")).to_have_text("Send anonymously")


def test_the_first_view_is_small_and_comes_in_three_requests(
    page: Page, door: Door, engine: SmallEngine
) -> None:
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    listener = Wire(page)
    scan(page, door, engine)
    expect(page.locator("#line[data-state=open]")).to_be_visible()

    paths = [request.url.removeprefix(door.origin).split("?")[0] for request in listener.requests]
    # The stream comes after the first view; the picture in the tab is the browser's own wish, once.
    assert sorted({*paths} - {"/live", "/icon.svg"}) == ["/", "/page.js", "/start"]
    assert len(paths) <= 5
    assert sum(sizes) < 30_000


def test_keyboard_alone_is_enough(page: Page, door: Door, engine: SmallEngine) -> None:
    scan(page, door, engine)
    page.locator("#privacy-more").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("Mere lys")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    says(page, "received")

    note = engine.seen.contents[0]
    assert isinstance(note, Note)
    assert (note.type, note.text) == ("idea", "Mere lys")


@pytest.mark.parametrize("size", ["16px", "32px"])
def test_nothing_sticks_out_at_320_pixels(
    phone: BrowserContext, door: Door, engine: SmallEngine, size: str
) -> None:
    page = phone.new_page()
    page.set_viewport_size({"width": 320, "height": 640})
    scan(page, door, engine)
    engine.show(a_view(revision=2, cards=(wire.Card("01", "W" * 500, "idea"),), message="Vi går i gang igen"))
    expect(page.locator(".card")).to_have_count(1)
    page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)

    assert page.evaluate("document.documentElement.scrollWidth") <= 320
