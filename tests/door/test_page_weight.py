"""What a phone fetches before it shows the form is little, in every language; nothing left out is missed."""

import http.client
import re

import pytest

from facilitator.door.catalogues import catalogues
from facilitator.door.page import SCRIBE_SCRIPTS, SCRIPTS, page_files, sealing_only
from facilitator.files.resources import resource, resource_bytes, resource_text
from facilitator.link import view as wire
from facilitator.meeting.sets import parse_categories, parse_types
from tests.door.real import LOOPBACK, Door, SmallEngine, a_view

BYTES_AT_MOST = 30_000
IDS = [f"{number:032x}" for number in range(1, 30)]


def full_view() -> wire.RoomView:
    """Return a view as large as a first one gets: all types, all categories, a picture, a long agenda."""
    types, _ = parse_types(resource_text("sets", "types.toml"))
    categories, _ = parse_categories(resource_text("sets", "categories.toml"))
    asked = wire.Round(
        IDS[0],
        tuple(wire.Type(one.type, dict(one.names), one.icon) for one in types.entries),
        tuple(wire.Category(key, dict(one.names)) for key, one in zip(IDS, categories.entries, strict=False)),
        ask_category=True,
        ask_place=True,
    )
    titles = (
        "Velkomst",
        "Oplæg: tal og fakta",
        "Stille skrivning",
        "Bordrunde 1",
        "Pause",
        "Prioritering",
        "Tak",
    )
    agenda = tuple(
        wire.Item(title, "dialog", 10, "next", key, "2026-11-23T19:20:00Z")
        for title, key in zip(titles, IDS, strict=False)
    )
    area = wire.Area("0123456789abcdef", "Egeparken", "Seks blokke om en plæne", 8, 6)
    return a_view(round=asked, board=asked, agenda=agenda, area=area)


def weight(door: Door, path: str, language: str = "da") -> int:
    connection = http.client.HTTPConnection(LOOPBACK, door.port, timeout=60)
    connection.request("GET", path, headers={"Accept-Encoding": "gzip", "Accept-Language": language})
    size = len(connection.getresponse().read())
    connection.close()
    return size


def test_the_first_view_is_light_in_every_language() -> None:
    with Door() as door, SmallEngine(door, view=full_view()):
        common = sum(weight(door, path) for path in ("/page.js", "/start?page=token"))
        sizes = {one: common + weight(door, "/", one) for one in catalogues()}

    assert len(sizes) == 9
    assert {one: size for one, size in sizes.items() if size > BYTES_AT_MOST} == {}


def test_the_sealing_library_is_served_without_what_no_phone_uses() -> None:
    library = resource_bytes("door", "vendor", "nacl-fast.min.js")
    served = sealing_only(library)

    assert served in page_files()["/page.js"].plain
    assert len(served) < 0.85 * len(library)
    assert b"crypto_sign" not in served
    with pytest.raises(ValueError, match="another version"):
        sealing_only(served)


def test_no_script_of_ours_uses_a_part_of_the_library_that_is_left_out() -> None:
    ours = "".join(resource("door", "scripts", name).read_text("utf-8") for name in SCRIPTS)

    assert [
        part for part in ("nacl.sign", "nacl.verify", "box.open", "scalarMult", "lowlevel") if part in ours
    ] == []


def test_no_text_in_a_script_loses_its_room_with_the_room_around_signs() -> None:
    served = page_files()
    for path, names in (("/page.js", SCRIPTS), ("/scribe.js", SCRIBE_SCRIPTS)):
        ours = [resource("door", "scripts", name).read_text("utf-8") for name in names]
        lines = [line for script in ours for line in script.splitlines() if not line.strip().startswith("//")]
        texts = {text for line in lines for text in re.findall(r"'[^']*'|`[^`]*`|/[^/ ]+ [^/]*/[.;]", line)}

        assert len(texts) > 100
        assert any(re.search(r" [{}()=?:,+|&<>]|[{}()=?:,+|&<>] ", text) for text in texts)
        assert {text for text in texts if text not in served[path].plain.decode()} == set()


def test_nothing_of_a_style_is_lost_but_room_and_comments() -> None:
    sheet = page_files()["/page.css"].plain.decode()

    assert "/*" not in sheet
    assert "@media (prefers-color-scheme:dark)" in sheet
    assert 'content:"✓"' in sheet
    assert sheet.count("{") == sheet.count("}")
