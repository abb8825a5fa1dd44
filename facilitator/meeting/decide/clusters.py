"""The rules for merging: cards that say the same are shown as one, and every voice is kept."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from facilitator.meeting.cards import cluster_of, members, together
from facilitator.meeting.changes import Change, added, removed
from facilitator.meeting.commands import Command, Merge, NameCluster, Separate
from facilitator.meeting.decide.moderation import counted
from facilitator.meeting.decide.rule import Dice, Rule, found, line
from facilitator.meeting.ids import CardId, ClusterId
from facilitator.meeting.model import Card, Cluster, Meeting, Now
from facilitator.meeting.refusals import AlreadyThere, OtherBoard, SameCard, StillWaiting
from facilitator.meeting.words import CardState, Moderated


def merge(meeting: Meeting, command: Merge, _now: Now, dice: Dice) -> Iterable[Change]:
    """Merge cards into the cluster that `into` leads or belongs to, or into a new one.

    A card that leads a cluster of its own brings its cluster along.
    """
    lead = _mergeable(meeting, command.into)
    own = cluster_of(meeting, lead)
    moved = [card for card in _brought(meeting, command.cards) if card.id != lead.id]
    moved = [card for card in moved if own is None or card.cluster != own.id]
    if lead.id in command.cards:
        raise SameCard
    if not moved:
        raise AlreadyThere
    if any(card.board != lead.board for card in moved):
        raise OtherBoard
    cluster = own or Cluster(ClusterId(dice.new_id()), lead.board, lead.id)
    founding = () if own is not None else (added(cluster),)
    joined = moved if own is not None else [lead, *moved]
    return (
        *founding,
        *(Change(card, replace(card, cluster=cluster.id)) for card in joined),
        *_dissolved(meeting, moved),
        *counted(meeting, (Moderated.MERGED, None, len(moved))),
    )


def _mergeable(meeting: Meeting, card: CardId) -> Card:
    one = found(meeting.cards, card)
    if one.state is CardState.WAITING:
        raise StillWaiting
    return one


def _brought(meeting: Meeting, cards: Iterable[CardId]) -> list[Card]:
    """Return the cards with those of the clusters that they lead, each once."""
    brought: dict[CardId, Card] = {}
    for key in cards:
        brought.update({one.id: one for one in together(meeting, _mergeable(meeting, key))})
    return list(brought.values())


def _dissolved(meeting: Meeting, moved: list[Card]) -> list[Change]:
    """Return the changes for clusters that lose cards: gone when one card or none would be left."""
    gone = {card.id for card in moved}
    changes: list[Change] = []
    for key in sorted({card.cluster for card in moved if card.cluster is not None}):
        cluster = meeting.clusters[key]
        left = [card for card in members(meeting, key) if card.id not in gone]
        if len(left) > 1:
            continue
        changes.append(removed(cluster))
        changes.extend(Change(card, replace(card, cluster=None)) for card in left)
    return changes


def separate(meeting: Meeting, command: Separate, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Take a cluster apart; every card is again as it was."""
    cluster = found(meeting.clusters, command.cluster)
    freed = (Change(card, replace(card, cluster=None)) for card in members(meeting, cluster.id))
    return (*freed, removed(cluster))


def name_cluster(meeting: Meeting, command: NameCluster, _now: Now, _dice: Dice) -> Iterable[Change]:
    """Give a cluster a title."""
    cluster = found(meeting.clusters, command.cluster)
    new = replace(cluster, title=line(command.title))
    if new == cluster:
        raise AlreadyThere
    return (Change(cluster, new),)


RULES: Mapping[type[Command], Rule] = {
    Merge: merge,
    Separate: separate,
    NameCluster: name_cluster,
}
