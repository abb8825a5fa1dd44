"""What phones fetch beside the page: the view in their own language, and the picture of the area."""

import json

import pytest

from facilitator.link import messages
from tests.door.real import Door, SmallEngine, a_view
from tests.door.sockets import get, status, talk

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def names(body: bytes) -> dict[str, str]:
    found: dict[str, str] = json.loads(body)["round"]["types"][0]["names"]
    return found


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        ("", {"da": "Bekymring", "en": "Concern"}),
        ("da", {"da": "Bekymring"}),
        ("en", {"en": "Concern"}),
        # What nobody has translated is said in the meeting's own language.
        ("so", {"da": "Bekymring"}),
        ("xx", {"da": "Bekymring", "en": "Concern"}),
    ],
)
def test_a_view_has_the_names_of_one_language(
    door: Door, engine: SmallEngine, lang: str, expected: dict[str, str]
) -> None:
    with door.client() as client:
        assert names(client.get(f"/view?lang={lang}").content) == expected


def test_two_streams_carry_the_same_change_in_two_languages(door: Door, engine: SmallEngine) -> None:
    with (
        door.client() as client,
        client.stream("GET", "/live?lang=en") as english,
        client.stream("GET", "/live?lang=da") as danish,
    ):
        lines = english.iter_lines(), danish.iter_lines()
        seen = [next(line for line in each if '"revision":1' in line) for each in lines]
        engine.show(a_view(revision=2, message="Pause"))
        seen += [next(line for line in each if '"revision":2' in line) for each in lines]

    assert [("Concern" in line, "Bekymring" in line) for line in seen] == [(True, False), (False, True)] * 2


def test_the_picture_of_the_area_comes_as_what_it_is_and_can_be_taken_away(
    door: Door, engine: SmallEngine
) -> None:
    assert status(talk(door, get(door, "/area"))) == 404
    engine.say(messages.Picture("image/png", PICTURE))
    with door.client() as client:
        engine.show(a_view(revision=2))
        while client.get("/view").json()["revision"] < 2:
            pass
        answer = client.get("/area")
        engine.say(messages.Picture())
        engine.show(a_view(revision=3))
        while client.get("/view").json()["revision"] < 3:
            pass
        gone = client.get("/area")

    assert (answer.status_code, answer.content, answer.headers["content-type"]) == (200, PICTURE, "image/png")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert gone.status_code == 404


@pytest.mark.parametrize(
    ("query", "browser", "expected"),
    [
        ("", "uk-UA,uk;q=0.9,en;q=0.8", "uk"),
        ("", "de;q=1,ar;q=0.5", "ar"),
        ("", "", "da"),
        # Chosen with the chip, whatever the browser says.
        ("?lang=pl", "uk-UA", "pl"),
    ],
)
def test_the_start_speaks_the_chosen_language_or_the_browsers(
    door: Door, engine: SmallEngine, query: str, browser: str, expected: str
) -> None:
    with door.client() as client:
        told = client.get(f"/start{query}", headers={"Accept-Language": browser}).json()

    assert told["language"] == expected


@pytest.mark.parametrize(("page", "asked"), [("/", "lang=ar"), ("/scribe", "lang=en&page=scribe")])
def test_a_page_brings_along_what_it_would_ask_for_and_no_text_breaks_out_of_it(
    door: Door, engine: SmallEngine, page: str, asked: str
) -> None:
    engine.show(a_view(revision=2, message="</script><script>alert(1)</script><!--"))
    with door.client() as client:
        while client.get("/view").json()["revision"] < 2:
            pass
        told = client.get(f"/start?{asked}").json()
        html = client.get(page, headers={"Accept-Language": told["language"]}).text
        block = html.partition('<script type="application/json" id="start">')[2].partition("</script>")[0]

    assert json.loads(block) == told
    assert html.count("</script>") == 2
    assert f'<html lang="{told["language"]}" dir="{told["dir"]}">' in html


def test_who_asks_for_a_token_alone_gets_nothing_else(door: Door, engine: SmallEngine) -> None:
    with door.client() as client:
        answer = client.get("/start?page=token")

    assert answer.headers["x-rate-token"]
    assert answer.content == b"{}"


@pytest.mark.parametrize("page", ["/", "/scribe"])
def test_a_page_names_ahead_what_it_will_fetch_and_nothing_else(door: Door, page: str) -> None:
    with door.client() as client:
        links = client.get(page).headers["link"].split(", ")
        paths = [link.partition(">")[0].removeprefix("<") for link in links]
        html = client.get(page).text

        assert [client.get(path).status_code for path in paths] == [200]
    assert [path for path in paths if f'src="{path}"' not in html] == []
