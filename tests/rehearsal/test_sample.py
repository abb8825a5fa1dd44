"""The sample evening is whole, realistic and harmless, and a wrong one is told where it is wrong."""

from collections import Counter
from random import Random

import pytest

from facilitator.files.resources import resource_text
from facilitator.meeting.cards import fingerprint
from facilitator.meeting.sets import parse_categories
from facilitator.meeting.text import normalise
from facilitator.meeting.words import Origin
from facilitator.rehearsal.preparing import chosen
from facilitator.rehearsal.sample import BadSample, Contribution, Sample, parse_sample
from facilitator.rehearsal.samples import sample_evening

TEXT = resource_text("samples", "dialog.toml")
HEAD = """
format = "dialog"
[meeting]
title = "Prøve"
starts = 2026-09-17T19:00:00
[[item]]
number = 1
minutes = 10
"""
CARD = '[[card]]\nitem = 1\norigin = "phone"\ntype = "concern"\ntext = "Mørkt"\n'


def sample() -> Sample:
    return parse_sample(TEXT)


def test_at_least_sixty_contributions_come_from_phones_slips_and_the_floor_whatever_the_seed() -> None:
    always = Counter(card.origin for card in sample().cards if not card.extra)

    assert always.total() >= 60
    assert min(always[origin] for origin in (Origin.PHONE, Origin.PAPER, Origin.SPOKEN)) >= 5


def test_what_the_moderation_must_meet_is_there() -> None:
    always = {card.text: card for card in sample().cards if not card.extra}

    assert always["Det er ham i nr. 12, der sælger."].held == "accusation"
    assert "الإضاءة ضعيفة قرب الملعب" in always
    assert any(card.held == "tone" for card in always.values())
    assert "20 12 34 56" in next(card.text for card in always.values() if card.masked)
    assert sum("cykelskur" in fingerprint(text) for text in always) >= 2


def deeds(card: Contribution) -> tuple[object, ...]:
    """What happens to a contribution, whatever language it is in."""
    same = (card.item, card.origin, card.type, card.category, card.time, card.table, card.name, card.extra)
    told = (card.place, card.masked, card.edited, card.answer, card.reasons, card.proposal, card.translation)
    done = (card.sorted_as, card.joins, card.held, card.parked, card.actor, card.horizon)
    return (*same, *done, *(bool(one) for one in told))


def test_the_english_evening_is_the_danish_one_contribution_by_contribution() -> None:
    danish, english = sample_evening("da"), sample_evening("en")

    assert [deeds(card) for card in english.cards] == [deeds(card) for card in danish.cards]
    assert [(one.x, one.y, one.known) for one in english.spots] == [
        (one.x, one.y, one.known) for one in danish.spots
    ]
    assert {card.place for card in english.cards} & {spot.name for spot in danish.spots} == set()
    assert [(one.due, one.status, one.cards) for one in english.actions] == [
        (one.due, one.status, one.cards) for one in danish.actions
    ]


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_text_is_changed_by_the_normaliser_and_none_is_there_twice(language: str) -> None:
    texts = [card.text for card in sample_evening(language).cards]

    assert [normalise(text, most_characters=500, most_lines=6) for text in texts] == texts
    assert len(set(texts)) == len(texts)


def test_every_category_is_a_default_one() -> None:
    known, _ = parse_categories(resource_text("sets", "categories.toml"))
    asked = {name for card in sample().cards for name in (card.category, card.sorted_as) if name}

    assert asked <= {entry.id for entry in known.entries}


def test_the_same_seed_chooses_the_same_contributions_and_another_one_others() -> None:
    cards = sample().cards

    assert chosen(cards, Random(1)) == chosen(cards, Random(1))
    assert {card.text for card in chosen(cards, Random(1))} != {
        card.text for card in chosen(cards, Random(2))
    }
    assert {card for card in cards if not card.extra} <= set(chosen(cards, Random(3)))


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("= = =", "Invalid"),
        (HEAD + "colour = 3\n", "colour"),
        (HEAD + CARD.replace("phone", "pigeon"), "pigeon"),
        (HEAD + CARD.replace("item = 1", "item = 9"), "there is no item 9"),
        (HEAD + CARD + 'joins = "nobody"\n', "nobody is called nobody"),
        (HEAD + 2 * (CARD + 'name = "sti"\n'), "a name is given twice"),
    ],
)
def test_a_wrong_sample_is_told_where_it_is_wrong(wrong: str, told: str) -> None:
    with pytest.raises(BadSample, match=told):
        parse_sample(wrong)
