"""Merging: cards that say the same are shown as one, every voice is kept, and all of it can be undone."""

from dataclasses import replace

import pytest

from facilitator.meeting.cards import cluster_of, is_counted_elsewhere, members, origins, voices
from facilitator.meeting.commands import (
    AddCard,
    Hold,
    Merge,
    NameCluster,
    Park,
    Release,
    Separate,
    ShowWaiting,
)
from facilitator.meeting.ids import BoardId, CardId, ClusterId
from facilitator.meeting.model import Card, Cluster, Moderation
from facilitator.meeting.refusals import AlreadyThere, NoSuchThing, OtherBoard, SameCard, StillWaiting
from facilitator.meeting.shown import cards_shown
from facilitator.meeting.words import CardType, HoldReason, Moderated, Origin
from tests.meetings import Evening


def with_cards(count: int, *, release: bool = True) -> tuple[Evening, list[CardId]]:
    evening = Evening().collecting()
    return evening, [evening.slip(f"cykelskur {number}", release=release) for number in range(count)]


def cluster(evening: Evening, card: CardId) -> Cluster | None:
    return cluster_of(evening.meeting, evening.card(card))


def together(evening: Evening) -> set[frozenset[CardId]]:
    """Return which cards lie together."""
    return {frozenset(card.id for card in members(evening.meeting, key)) for key in evening.meeting.clusters}


def shown(evening: Evening, card: CardId) -> dict[CardId, int]:
    """Return the cards on the board of a card, with how many voices each has."""
    return {view.id: view.voices for view in cards_shown(evening.meeting, evening.card(card).board)}


def test_two_cards_become_one_with_two_voices() -> None:
    evening, (lead, other) = with_cards(2)
    evening.do(Merge((other,), lead))
    assert shown(evening, lead) == {lead: 2}
    assert evening.meeting.moderation.counts[0] == (Moderated.MERGED, None, 1)


def test_every_text_is_kept() -> None:
    evening, (lead, other) = with_cards(2)
    before = {card: replace(evening.card(card), cluster=None) for card in (lead, other)}
    evening.do(Merge((other,), lead))
    assert {card: replace(evening.card(card), cluster=None) for card in (lead, other)} == before


def test_voices_are_counted_by_where_they_came_from() -> None:
    evening, (lead, _) = with_cards(2)
    changes = evening.do(AddCard("cykelskur", CardType.IDEA, Origin.SPOKEN, release=True))
    spoken = next(one.after.id for one in changes if isinstance(one.after, Card))
    evening.do(Merge((spoken,), lead))
    heard = voices(evening.meeting, evening.card(lead))
    assert origins(heard) == ((Origin.PAPER, 1), (Origin.SPOKEN, 1))


def test_a_card_joins_the_cluster_of_the_card_it_is_merged_into() -> None:
    evening, (lead, member, third) = with_cards(3)
    evening.do(Merge((member,), lead))
    evening.do(Merge((third,), member))
    assert together(evening) == {frozenset({lead, member, third})}
    assert shown(evening, lead) == {lead: 3}


def test_a_leader_brings_its_cluster_along() -> None:
    evening, (lead, member, other, its) = with_cards(4)
    evening.do(Merge((member,), lead))
    evening.do(Merge((its,), other))
    evening.do(Merge((other,), lead))
    assert together(evening) == {frozenset({lead, member, other, its})}


def test_a_member_goes_alone_and_a_cluster_of_one_is_none() -> None:
    evening, (lead, member, third, other) = with_cards(4)
    evening.do(Merge((member, third), lead))
    evening.do(Merge((third,), other))
    assert together(evening) == {frozenset({lead, member}), frozenset({other, third})}
    evening.do(Merge((member,), other))
    assert together(evening) == {frozenset({other, third, member})}
    assert cluster(evening, lead) is None


def test_two_clusters_broken_up_by_one_merge_leave_whole_clusters_only() -> None:
    evening, cards = with_cards(7)
    evening.do(Merge((cards[1],), cards[0]))
    evening.do(Merge((cards[3], cards[4]), cards[2]))
    evening.do(Merge((cards[1], cards[3], cards[5]), cards[6]))
    assert together(evening) == {
        frozenset({cards[1], cards[3], cards[5], cards[6]}),
        frozenset({cards[2], cards[4]}),
    }
    assert cluster(evening, cards[0]) is None


def test_a_cluster_taken_apart_leaves_every_card_as_it_was() -> None:
    evening, cards = with_cards(3)
    before = evening.meeting.cards
    evening.do(Merge(tuple(cards[1:]), cards[0]))
    found = cluster(evening, cards[0])
    assert found is not None
    evening.do(Separate(found.id))
    assert (evening.meeting.cards, evening.meeting.clusters) == (before, {})


def test_a_cluster_is_given_a_title() -> None:
    evening, cards = with_cards(2)
    evening.do(Merge((cards[1],), cards[0]))
    (found,) = evening.meeting.clusters.values()
    evening.do(NameCluster(found.id, " Cykler\n"))
    assert evening.meeting.clusters == {found.id: replace(found, title="Cykler")}
    assert evening.refusal(NameCluster(found.id, "Cykler")) is AlreadyThere


def test_when_the_leader_is_held_back_the_others_are_shown_for_themselves() -> None:
    evening, (lead, *others) = with_cards(3)
    evening.do(Merge(tuple(others), lead))
    evening.do(Hold(lead, HoldReason.TONE))
    assert shown(evening, lead) == dict.fromkeys(others, 1)


def test_a_member_that_is_held_back_no_longer_counts() -> None:
    evening, (lead, member, third) = with_cards(3)
    evening.do(Merge((member, third), lead))
    evening.do(Hold(member, HoldReason.TONE))
    assert shown(evening, lead) == {lead: 2}


def test_while_the_leader_is_not_released_its_released_members_are_shown_for_themselves() -> None:
    evening, (lead, member, third) = with_cards(3, release=False)
    evening.do(Merge((member, third), lead))
    evening.do(Release((member,)))
    assert shown(evening, lead) == {member: 1}
    evening.do(Release((lead,)))
    assert shown(evening, lead) == {lead: 3}


def test_a_leader_takes_its_cluster_to_the_parking_lot_and_back() -> None:
    evening, (lead, member, other) = with_cards(3)
    evening.do(Merge((member,), lead))
    evening.do(Park((lead,)))
    assert shown(evening, lead) == {other: 1}
    assert is_counted_elsewhere(evening.meeting, evening.card(member))
    evening.do(Park((lead,), park=False))
    assert shown(evening, lead) == {lead: 2, other: 1}


def test_a_voice_on_the_board_is_not_lost_under_a_leader_on_the_parking_lot() -> None:
    evening, (lead, member) = with_cards(2)
    evening.do(Park((lead,)))
    evening.do(Merge((member,), lead))
    assert shown(evening, lead) == {member: 1}


def test_a_member_that_is_parked_by_itself_does_not_count_on_the_board() -> None:
    evening, (lead, member) = with_cards(2)
    evening.do(Merge((member,), lead))
    evening.do(Park((member,)))
    assert shown(evening, lead) == {lead: 1}


def test_merges_that_make_no_sense_are_refused() -> None:
    evening, (lead, member) = with_cards(2)
    evening.do(Merge((member,), lead))
    (waits,) = evening.notes("a")
    for command, refusal in (
        (Merge((lead,), lead), SameCard),
        (Merge((member, lead), lead), SameCard),
        (Merge((member,), lead), AlreadyThere),
        (Merge((lead,), member), AlreadyThere),
        (Merge((), lead), AlreadyThere),
        (Merge((CardId("0" * 32),), lead), NoSuchThing),
        (Merge((lead,), CardId("0" * 32)), NoSuchThing),
        (Merge((waits,), lead), StillWaiting),
        (Merge((lead,), waits), StillWaiting),
        (Separate(ClusterId("0" * 32)), NoSuchThing),
        (NameCluster(ClusterId("0" * 32), "a"), NoSuchThing),
    ):
        assert evening.refusal(command) is refusal


def test_cards_of_different_boards_are_not_merged() -> None:
    evening, (lead, other) = with_cards(2)
    elsewhere = replace(evening.card(other), board=BoardId("8" * 32))
    evening.meeting = replace(evening.meeting, cards={**evening.meeting.cards, other: elsewhere})
    assert evening.refusal(Merge((other,), lead)) is OtherBoard


@pytest.mark.parametrize("count", [2, 3, 6])
def test_merging_step_by_step_and_undoing_step_by_step_restores_everything(count: int) -> None:
    evening, cards = with_cards(count)
    seen, done = [], []
    for number in range(1, count):
        seen.append(evening.meeting)
        done.append(evening.do(Merge((cards[number],), cards[number // 2])))
    for before, changes in zip(reversed(seen), reversed(done), strict=True):
        evening.take_back(changes)
        assert evening.meeting == before


def test_merging_counts_only_what_was_moved() -> None:
    evening, cards = with_cards(4, release=False)
    evening.do(Merge((cards[1], cards[1], cards[2]), cards[0]))
    assert evening.meeting.moderation == Moderation(((Moderated.MERGED, None, 2),))


def test_notes_let_in_later_can_be_merged() -> None:
    evening, (lead,) = with_cards(1)
    (note,) = evening.notes("cykelskur")
    evening.do(ShowWaiting())
    evening.do(Merge((note,), lead))
    assert together(evening) == {frozenset({lead, note})}
