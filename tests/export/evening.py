"""A whole evening as one finished meeting, made of the sample that ships with the program."""

import tomllib
from dataclasses import fields, replace
from datetime import datetime, timedelta
from typing import Any

from facilitator.files.resources import resource_bytes, resource_text
from facilitator.meeting.ids import (
    ActionId,
    BallotId,
    BoardId,
    CardId,
    CategoryId,
    ClusterId,
    DecisionId,
    ItemId,
    OptionId,
)
from facilitator.meeting.model import (
    Action,
    AreaPicture,
    Attendance,
    Ballot,
    Brief,
    Card,
    Closing,
    Cluster,
    Course,
    Decision,
    ItemMinutes,
    Meeting,
    Moderation,
    Now,
    Option,
    Place,
    Segment,
    Tally,
)
from facilitator.meeting.timeline import agenda
from facilitator.meeting.words import (
    ActionStatus,
    BallotKind,
    CardState,
    CardType,
    HoldReason,
    Moderated,
    Origin,
    Phase,
    SegmentKind,
    TimeOfDay,
    Treatment,
)
from facilitator.texts import Texts, read_catalogue
from tests.meetings import HALL, SeededDice, dialog_meeting

DICE = SeededDice(7)


def texts(language: str = "da") -> Texts:
    """Return the sentences of the exports."""
    return Texts(read_catalogue(resource_bytes("texts", language, "export.json")), language)


def later(meeting: Meeting, hours: float = 1) -> Now:
    """Return a moment after the meeting."""
    start = meeting.brief.starts
    assert start is not None
    return Now(start + timedelta(hours=hours), 9_000.0, HALL)


def finished(language: str = "da") -> Meeting:
    """Return the sample evening when everybody has gone home."""
    told: dict[str, Any] = tomllib.loads(resource_text("samples", "dialog.toml"))
    meeting = _briefed(dialog_meeting(language), told["meeting"])
    meeting = _timed(meeting, told["item"])
    named: dict[str, CardId] = {}
    for entry in told["card"]:
        meeting = _with_card(meeting, entry, named)
    return _closed(meeting, told, named)


def with_cards(meeting: Meeting, *cards: Card) -> Meeting:
    """Return the meeting with these cards too."""
    return replace(meeting, cards={**meeting.cards, **{card.id: card for card in cards}})


def with_many(meeting: Meeting, count: int) -> Meeting:
    """Return the meeting with so many cards, made by repeating its own with small differences."""
    own = [card for card in meeting.cards.values() if card.state is CardState.RELEASED]
    cards = [
        replace(
            own[n % len(own)], id=CardId(f"{n:032x}"), text=f"{own[n % len(own)].text} ({n})", cluster=None
        )
        for n in range(count)
    ]
    return replace(meeting, cards={card.id: card for card in cards}, clusters={})


def _briefed(meeting: Meeting, told: dict[str, Any]) -> Meeting:
    ours = {field.name for field in fields(Brief)} - {"starts", "speakers"}
    known = {name: value for name, value in told.items() if name in ours}
    brief = replace(
        meeting.brief,
        **known,
        starts=told["starts"].replace(tzinfo=HALL),
        speakers=tuple(told["speakers"]),
    )
    return replace(meeting, brief=brief, attendance=Attendance(told["phones"] // 5 * 5))


def _timed(meeting: Meeting, told: list[dict[str, Any]]) -> Meeting:
    assert meeting.brief.starts is not None
    moment: datetime = meeting.brief.starts + timedelta(minutes=2)
    items, segments, minutes = dict(meeting.items), {}, {}
    by_number = {entry["number"]: entry for entry in told}
    for number, item in enumerate(agenda(meeting), start=1):
        entry = by_number.get(number, {})
        items[item.id] = replace(item, presenter=entry.get("presenter", item.presenter))
        seconds = entry.get("minutes", item.planned_s // 60) * 60.0
        segments[number] = Segment(number, item.id, SegmentKind.RUN, moment, seconds, is_open=False)
        moment += timedelta(seconds=seconds)
        minutes[item.id] = ItemMinutes(
            item.id,
            entry.get("main_points", ""),
            entry.get("conclusion", ""),
            Treatment(entry.get("treatment", "discussion")),
        )
    course = Course(phase=Phase.CLOSED, plan_starts=meeting.brief.starts)
    return replace(meeting, items=items, segments=segments, minutes=minutes, course=course)


def _with_card(meeting: Meeting, entry: dict[str, Any], named: dict[str, CardId]) -> Meeting:
    item = agenda(meeting)[entry["item"] - 1]
    board = item.board or min(meeting.boards, key=lambda one: meeting.boards[one].position)
    card_id = CardId(DICE.new_id())
    if "name" in entry:
        named[entry["name"]] = card_id
    place = Place(entry["place"]) if isinstance(entry.get("place"), str) else None
    card = Card(
        id=card_id,
        item=item.id,
        board=board,
        text=entry.get("edited") or entry.get("masked") or entry["text"],
        type=CardType(entry["type"]),
        state=CardState.HELD if "held" in entry else CardState.RELEASED,
        origin=Origin(entry.get("origin", "phone")),
        category=_category(meeting, board, entry.get("sorted_as") or entry.get("category")),
        language=entry.get("language"),
        place=place,
        time_of_day=TimeOfDay(entry["time"]) if "time" in entry else None,
        table=entry.get("table"),
        edited="edited" in entry,
        parked=entry.get("parked", False),
        original=entry["text"] if "edited" in entry else None,
        hold_reason=HoldReason(entry["held"]) if "held" in entry else None,
        translation=entry.get("translation", ""),
        answer=entry.get("answer", ""),
    )
    meeting = with_cards(meeting, card)
    return _joined(meeting, card, named.get(entry.get("joins", "")))


def _joined(meeting: Meeting, card: Card, lead: CardId | None) -> Meeting:
    if lead is None:
        return meeting
    cluster = meeting.cards[lead].cluster or ClusterId(DICE.new_id())
    meeting = with_cards(
        meeting, replace(card, cluster=cluster), replace(meeting.cards[lead], cluster=cluster)
    )
    return replace(meeting, clusters={**meeting.clusters, cluster: Cluster(cluster, card.board, lead)})


def _category(meeting: Meeting, board: BoardId, name: str | None) -> CategoryId | None:
    found = (one.id for one in meeting.categories.values() if one.board == board and one.base == name)
    return next(found, None)


def _closed(meeting: Meeting, told: dict[str, Any], named: dict[str, CardId]) -> Meeting:
    decisions = [
        Decision(DecisionId(DICE.new_id()), float(at), entry["text"])
        for at, entry in enumerate(told["decision"])
    ]
    actions = [_action(entry, at, named) for at, entry in enumerate(told["action"])]
    ballot = _ballot(meeting, told["ballot"], named)
    closing = told["closing"]
    counts = (
        (Moderated.RELEASED, None, 60),
        (Moderated.HELD, HoldReason.PERSONAL, 2),
        (Moderated.EDITED, None, 3),
    )
    return replace(
        meeting,
        decisions={decision.id: decision for decision in decisions},
        actions={action.id: action for action in actions},
        ballots={ballot.id: ballot},
        moderation=Moderation(counts),
        closing=Closing(
            summary=closing["summary"].strip(),
            next_meeting=closing["next_meeting"].replace(tzinfo=HALL),
            next_words=closing.get("next_words", ""),
            how_we_go_on=closing.get("how_we_go_on", ""),
            answers_by=closing.get("answers_by"),
        ),
    )


def _action(entry: dict[str, Any], at: int, named: dict[str, CardId]) -> Action:
    return Action(
        id=ActionId(f"{at + 1:032x}"),
        position=float(at),
        what=entry["what"],
        owner=entry["owner"],
        due=entry["due"],
        due_words=entry.get("due_words", ""),
        first_step=entry["first_step"],
        status=ActionStatus(entry["status"]),
        cards=tuple(named[name] for name in entry["cards"] if name in named),
    )


def _ballot(meeting: Meeting, entry: dict[str, Any], named: dict[str, CardId]) -> Ballot:
    options = [
        Option(OptionId(f"{at + 1:032x}"), meeting.cards[named[name]].text, named[name])
        for at, name in enumerate(entry["options"])
    ]
    tallies = [
        Tally(option.id, Origin.PAPER, entry["counted"][name])
        for option, name in zip(options, entry["options"], strict=True)
    ]
    item: ItemId = agenda(meeting)[entry["item"] - 1].id
    return Ballot(
        id=BallotId(DICE.new_id()),
        item=item,
        kind=BallotKind.DOTS,
        question=entry["question"],
        options=tuple(options),
        is_open=False,
        tallies=tuple(tallies),
        voters=((Origin.PAPER, entry["voters"]),),
    )


def with_area(meeting: Meeting, image: bytes, points: dict[str, tuple[float, float]]) -> Meeting:
    """Return the meeting with a picture of the area, and cards that point at it."""
    area = AreaPicture("Området", "Elmehaven set fra oven", 400, 300, image=image)
    cards = {
        card.id: replace(card, place=Place(card.place.name if card.place else "", *points[card.text]))
        if card.text in points
        else card
        for card in meeting.cards.values()
    }
    return replace(meeting, area=area, cards=cards)
