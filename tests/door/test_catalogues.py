"""Every language says everything, in forms that its grammar has, and promises what section 9 promises."""

import json
import re
from pathlib import Path

import pytest
from babel import Locale

from facilitator.door.catalogues import best_language, catalogues
from facilitator.files.resources import resource

LANGUAGES = sorted(catalogues())


def texts_of(language: str, folder: str = "phone") -> dict[str, str | dict[str, str]]:
    return json.loads(Path(resource(folder, f"{language}.json")).read_text("utf-8"))["texts"]  # type: ignore[no-any-return]  # JSON is anything


def forms(text: str | dict[str, str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text.values())


def test_danish_and_english_are_there() -> None:
    assert {"da", "en"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_same_texts_with_the_same_gaps_as_danish(language: str) -> None:
    ours, danish = texts_of(language), texts_of("da")

    assert ours.keys() == danish.keys()
    for key, text in danish.items():
        wanted = set(re.findall(r"\{.*?\}", forms(text)[-1]))
        assert wanted <= {"{n}"}
        for form in forms(ours[key]):
            assert form.strip() == form != ""
            assert (
                set(re.findall(r"\{.*?\}", form)) in (wanted, set())
                if len(forms(ours[key])) > 1
                else (wanted,)
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_the_forms_that_the_language_has(language: str) -> None:
    categories = {"other", *Locale.parse(language).plural_form.rules}

    for text in texts_of(language).values():
        if not isinstance(text, str):
            assert set(text) == categories


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_direction_is_the_languages_own(language: str) -> None:
    assert catalogues()[language].dir == ("rtl" if Locale.parse(language).text_direction == "rtl" else "ltr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_participants_are_told_is_short(language: str) -> None:
    texts = texts_of(language)

    assert len(str(texts["privacy_short"]).split()) <= 25
    assert len(str(texts["privacy_long"]).split()) <= 90
    assert {"112", "114"} <= set(re.findall(r"\d+", str(texts["privacy_long"])))


def test_every_text_is_used_and_every_used_text_is_there() -> None:
    scripts = [path.read_text("utf-8") for path in resource("door", "scripts").glob("*.js")]
    pages = [resource("door", name).read_text("utf-8") for name in ("page.html", "scribe.html")]
    page = "\n".join([*scripts, *pages])
    keys = set(texts_of("da")) | set(texts_of("da", "scribe"))
    said = set(re.findall(r"say\('([a-z_]+)'", page)) - {"type_", "refused_", "line_"}
    said |= set(re.findall(r'data-say="([a-z_]+)"', page))
    faces = ("not_ready_", "not_collecting_", "meeting_over_", "false_key_", "other_meeting_")
    families = ("type_", "refused_", "line_", "time_", "actor_", "horizon_", *faces)
    named = {key for key in keys if re.search(rf"['\"]{key.replace('_', '[-_]')}['\"]", page)}

    assert said <= keys
    assert {key for key in keys - named if not key.startswith(families)} == set()


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("da-DK,en", "da"),
        ("en-GB", "en"),
        ("de,en;q=0.5", "en"),
        ("de;q=1", "da"),
        ("", "da"),
        ("EN", "en"),
        ("x" * 99, "da"),
    ],
)
def test_the_phone_gets_the_best_language_there_is(wanted: str, expected: str) -> None:
    assert best_language(wanted, ("da", "en")) == expected


def test_who_writes_another_code_for_a_language_that_we_have_gets_it() -> None:
    assert best_language("prs-AF,en", ("da", "en", "fa")) == "fa"
    assert best_language("nb-NO,en", ("en", "da")) == "da"
