"""Sentences exist in both languages, for everything that can stand in the way."""

import inspect
import string
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from facilitator.engine.doors import CannotOpen
from facilitator.files.catalogues import hall_languages, languages, texts
from facilitator.link import starting
from facilitator.meeting import refusals
from facilitator.store import errors
from facilitator.texts import NoSuchSentence, Texts, read_catalogue

ROOT = Path(__file__).resolve().parents[1] / "resources/texts"
PARTS = sorted(path.stem for path in (ROOT / "da").glob("*.json"))


def classes(module: object, base: type[Exception]) -> list[type[Exception]]:
    found = (one for _, one in inspect.getmembers(module, inspect.isclass))
    return [one for one in found if issubclass(one, base)]


def fields(entry: str | dict[str, str]) -> set[str]:
    forms = [entry] if isinstance(entry, str) else list(entry.values())
    return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name}


@pytest.mark.parametrize("part", PARTS)
def test_both_languages_have_the_same_sentences_with_the_same_fields(part: str) -> None:
    told = {
        language: read_catalogue((ROOT / language / f"{part}.json").read_bytes()) for language in languages()
    }
    assert set(told) == {"da", "en"}
    assert {key: fields(entry) for key, entry in told["da"].items()} == {
        key: fields(entry) for key, entry in told["en"].items()
    }


@pytest.mark.parametrize("language", [one for one in hall_languages() if one not in languages()])
def test_the_hall_is_told_everything_in_each_of_its_languages(language: str) -> None:
    """A language beside the program's own needs what the hall reads, with a form for each way of counting."""
    english = read_catalogue((ROOT / "en/audience.json").read_bytes())
    told = read_catalogue((ROOT.parent / f"hall/{language}.json").read_bytes())
    for_the_hall = {key for key in english if not key.startswith(("describe.", "badge.", "walk."))}
    assert set(told) == for_the_hall
    ways = {"other", *Locale.parse(language).plural_form.rules}
    for key, entry in told.items():
        assert isinstance(entry, str) == isinstance(english[key], str), key
        assert isinstance(entry, str) or set(entry) == ways, key
        assert fields(entry) == fields(english[key]) or _counts_in_words(entry, english[key]), key


def _counts_in_words(entry: str | dict[str, str], english: str | dict[str, str]) -> bool:
    """Return whether all but the number is named: "once" and "twice" say it without one."""
    return not isinstance(entry, str) and fields(entry) | {"count"} == fields(english) | {"count"}


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize(
    "kind",
    [*classes(errors, errors.StoreError), *classes(refusals, refusals.Refusal)],
    ids=lambda kind: kind.__name__,
)
def test_everything_that_can_be_refused_has_a_sentence_of_its_own(
    language: str, kind: type[Exception]
) -> None:
    assert f"trouble.{kind.__name__}" in texts(language, "troubles")


def test_an_error_is_told_with_its_path_and_never_with_its_message() -> None:
    error = errors.DamagedFile(Path("/a/møde.borgermoede"), "page 4 says: a participant's text")

    said = texts("en", "troubles").explain(error)

    assert said == (
        "/a/møde.borgermoede is damaged, and nothing more is written to it. Open the newest backup."
    )


def test_a_reason_chooses_the_sentence() -> None:
    said = texts("da", "troubles").explain(CannotOpen(starting.PORT_IN_USE))

    assert said == "Porten er optaget af et andet program. Vælg en anden port."


def test_an_error_without_a_sentence_is_told_as_what_it_descends_from() -> None:
    class WentAway(errors.WriteFailed):
        """Something new."""

    known = texts("en", "troubles")

    assert known.explain(WentAway(Path("x"))) == known.explain(errors.WriteFailed(Path("x")))


def test_what_nobody_foresaw_is_told_by_its_class_alone() -> None:
    known = texts("en", "troubles")

    assert known.explain(LookupError("secret")) == (
        "Something went wrong on our side (LookupError). What is saved is saved."
    )
    assert (known.is_foreseen(LookupError()), known.is_foreseen(PermissionError())) == (False, True)


def test_numbers_choose_their_form() -> None:
    known = Texts({"cards": {"one": "1 kort", "other": "{count} kort"}}, "da")

    assert [known.say("cards", count=count) for count in (0, 1, 2)] == ["0 kort", "1 kort", "2 kort"]


def test_a_language_with_more_forms_brings_its_own_rule() -> None:
    known = Texts(
        {"cards": {"few": "{count} karty", "other": "{count} kart"}},
        "pl",
        lambda count: "few" if count in (2, 3, 4) else "many",
    )

    assert [known.say("cards", count=count) for count in (3, 5)] == ["3 karty", "5 kart"]


@given(st.text())
def test_what_people_write_is_put_in_as_it_is(text: str) -> None:
    assert Texts({"said": "»{text}«"}, "da").say("said", text=text) == f"»{text}«"


def test_a_sentence_that_is_missing_is_our_fault() -> None:
    with pytest.raises(NoSuchSentence):
        Texts({}, "da").say("nothing")
