"""What hall and phones would see of a meeting that has not begun, by the rules of what they will see."""

from dataclasses import replace

from facilitator.files.catalogues import hall_texts
from facilitator.meeting.ids import BallotId, ItemId, OptionId, RoundId
from facilitator.meeting.model import Ballot, Course, Meeting, Now, Option, Poll, Projector, Round, Scene
from facilitator.meeting.model.prioritising import WITH_A_NUMBER
from facilitator.meeting.polls import opening
from facilitator.meeting.room import room_view
from facilitator.meeting.timeline import clock
from facilitator.meeting.views import RoomView
from facilitator.meeting.words import ItemKind, Phase, SceneKind
from facilitator.ui.audience.state import AudienceState, JoinShown

# What the hall sees when an item of this kind begins; the others show their question or the agenda.
_SCENES = {
    ItemKind.WELCOME: SceneKind.WELCOME,
    ItemKind.WRITING: SceneKind.WRITING,
    ItemKind.BREAK: SceneKind.BREAK,
    ItemKind.CLOSING: SceneKind.ACTIONS,
}


def first_scene(meeting: Meeting, now: Now, join: JoinShown | None) -> AudienceState:
    """Return what meets people at the door."""
    projector = Projector(scene=Scene(SceneKind.WELCOME), shows_qr_corner=True)
    return _state(replace(meeting, projector=projector), now, join)


def scene_of(meeting: Meeting, item: ItemId, kind: SceneKind | None, now: Now) -> AudienceState:
    """Return what the hall would see while an item runs: a scene that is asked for, or the item's own."""
    running = as_running(meeting, item, now)
    found = running.items[item]
    scene = kind or _SCENES.get(found.kind) or (SceneKind.QUESTION if found.question else SceneKind.AGENDA)
    shown = Scene(scene, item=item, board=found.board)
    return _state(replace(running, projector=replace(running.projector, scene=shown)), now, None)


def scene_of_poll(meeting: Meeting, poll: Poll, cards: tuple[str, ...], now: Now) -> AudienceState:
    """Return what the hall would see while a poll is open; `cards` stand for those shown by then."""
    asked, running = opening(meeting, poll), as_running(meeting, poll.item, now)
    texts = asked.texts or cards
    key = BallotId("0" * 32)
    options = tuple(Option(OptionId(f"{at:032x}"), text) for at, text in enumerate(texts))
    dots = poll.dots if poll.kind in WITH_A_NUMBER else 1
    ballot = Ballot(
        key, poll.item, poll.kind, asked.question, options, dots, poll.several, strong=poll.strong
    )
    shown = Projector(Scene(SceneKind.VOTE, item=poll.item, ballot=key))
    return _state(replace(running, ballots={key: ballot}, votes={}, projector=shown), now, None)


def as_running(meeting: Meeting, item: ItemId, now: Now) -> Meeting:
    """Return the meeting as if an item had just begun and, where it collects, its round were open."""
    opened = Round(RoundId("0" * 32), item) if meeting.items[item].collects else None
    course = Course(Phase.LIVE, item, plan_starts=now.wall, round=opened)
    return replace(meeting, course=course, segments={}, projector=Projector())


def phone_view(meeting: Meeting, item: ItemId, now: Now) -> RoomView:
    """Return what phones would be told while an item runs."""
    return room_view(as_running(meeting, item, now), now)


def _state(meeting: Meeting, now: Now, join: JoinShown | None) -> AudienceState:
    return AudienceState(
        view=room_view(meeting, now),
        texts=hall_texts(meeting.brief.language),
        zone=now.zone,
        language=meeting.brief.language,
        clock=clock(meeting, now),
        join=join,
    )
