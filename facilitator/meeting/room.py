"""What the room may see: built from released content by type, and the only source of every picture."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from facilitator.meeting.area import point_of, square
from facilitator.meeting.decided import without_owner
from facilitator.meeting.ids import BoardId, RoundId
from facilitator.meeting.model import (
    Action,
    AgendaItem,
    Board,
    Card,
    Category,
    Meeting,
    Now,
    Scene,
)
from facilitator.meeting.names import said_in
from facilitator.meeting.results import ballot_view, open_ballot
from facilitator.meeting.shown import card_shown, cards_shown
from facilitator.meeting.timeline import Forecast, Slot, elapsed, forecast, is_paused
from facilitator.meeting.views import (
    ActionView,
    AgendaRow,
    BallotView,
    BoardShown,
    CardView,
    CategoryView,
    NowView,
    Picture,
    RoomView,
    RoundView,
    StopView,
)
from facilitator.meeting.walk import is_walk, route_view, still_released, stops_view
from facilitator.meeting.words import CardState, Phase, SceneKind

# Scenes that are about one ballot and nothing without it.
ABOUT_BALLOTS = frozenset({SceneKind.VOTE, SceneKind.RESULT})


def room_view(meeting: Meeting, now: Now) -> RoomView:
    """Return everything that projector, phones and mirror are drawn from."""
    told = forecast(meeting, now)
    running = _now_view(meeting, now)
    brief, course, projector = meeting.brief, meeting.course, meeting.projector
    return RoomView(
        meeting=meeting.id,
        title=brief.title,
        area=brief.area,
        language=brief.language,
        purpose=brief.purpose,
        purpose_class=brief.purpose_class,
        influence=brief.influence,
        contact=brief.contact,
        phase=course.phase,
        now=running,
        round=round_view(meeting),
        agenda=_agenda_rows(meeting, told),
        ends=told.ends if course.phase is Phase.LIVE else None,
        picture=picture(meeting, running),
        is_blank=projector.is_blank,
        is_frozen=projector.is_frozen,
        is_aside=projector.is_aside,
        shows_qr_corner=projector.shows_qr_corner and course.phase is not Phase.CLOSED,
        shows_overtime=projector.shows_overtime,
        next_meeting=meeting.closing.next_words,
        rehearsal=brief.rehearsal,
        cards=shown_on_phones(meeting),
        actions=(*bare_decisions(meeting), *(fresh_view(one) for one in ordered_actions(meeting))),
        board=board_for_scribes(meeting),
        ballot=ballot_on_phones(meeting),
        route=route_view(meeting) if is_walk(meeting) else (),
    )


def shown_on_phones(meeting: Meeting) -> tuple[CardView, ...]:
    """Return the cards that phones list: those of the running item's board, as the room sees them."""
    projector = meeting.projector
    if projector.is_frozen:
        kept = projector.kept
        board = kept.board if kept is not None else None
        return _still_released(meeting, board.cards) if board is not None else ()
    board_id = _current_board(meeting)
    return cards_shown(meeting, board_id) if board_id is not None else ()


def ballot_on_phones(meeting: Meeting) -> BallotView | None:
    """Return the ballot that phones may vote in now, else the one whose result the room is shown."""
    running = open_ballot(meeting)
    if running is not None:
        return ballot_view(meeting, running)
    on_screen = meeting.projector
    if on_screen.is_frozen or on_screen.scene.kind is not SceneKind.RESULT:
        return None
    return _ballot_of(meeting, on_screen.scene)


def picture(meeting: Meeting, running: NowView | None) -> Picture:
    """Return the content of the big screen, or of the picture that a frozen one keeps."""
    projector = meeting.projector
    if not projector.is_frozen:
        return _present_picture(meeting, running)
    if projector.kept is None:
        return Picture(scene=SceneKind.WELCOME)
    return _without_withdrawn(meeting, projector.kept)


def kept_picture(meeting: Meeting, now: Now) -> Picture:
    """Return the picture to keep when the screen is frozen now."""
    running = _now_view(meeting, now)
    found = _present_picture(meeting, running)
    if found.board is None:
        found = replace(found, board=_board_shown(meeting, _current_board(meeting)))
    return found


def _present_picture(meeting: Meeting, running: NowView | None) -> Picture:
    scene = meeting.projector.scene
    item = meeting.items.get(scene.item) if scene.item is not None else None
    card = card_shown(meeting, scene.card)
    ballot = _ballot_of(meeting, scene)
    if (scene.kind is SceneKind.CARD and card is None) or (scene.kind in ABOUT_BALLOTS and ballot is None):
        return _fallback(meeting, running)
    return Picture(
        scene=scene.kind,
        item=running,
        question=item.question if item is not None else (running.question if running else ()),
        board=_board_of_scene(meeting, scene),
        card=card,
        ballot=ballot,
        actions=_actions_of(meeting, scene.kind),
        message=scene.message,
        page=scene.page,
        has_area=meeting.area is not None,
        stops=_stops_of(meeting, scene),
    )


def _stops_of(meeting: Meeting, scene: Scene) -> tuple[StopView, ...]:
    if scene.kind is SceneKind.ROUTE:
        return route_view(meeting)
    return stops_view(meeting, scene.stop) if scene.kind is SceneKind.STOPS else ()


def _fallback(meeting: Meeting, running: NowView | None) -> Picture:
    """Return what is shown when the one card or ballot of the scene is no longer there."""
    board = _board_shown(meeting, _current_board(meeting))
    kind = SceneKind.BOARD if board is not None else SceneKind.AGENDA
    return Picture(scene=kind, item=running, board=board, has_area=meeting.area is not None)


def _without_withdrawn(meeting: Meeting, kept: Picture) -> Picture:
    """Return a kept picture without what has been held back since: it disappears everywhere."""
    board = kept.board
    if board is not None:
        board = replace(board, cards=_still_released(meeting, board.cards))
    card = next(iter(_still_released(meeting, (kept.card,))), None) if kept.card is not None else None
    ballot = _still_offered(meeting, kept.ballot)
    scene = kept.scene
    if (scene is SceneKind.CARD and card is None) or (scene in ABOUT_BALLOTS and ballot is None):
        scene = SceneKind.BOARD if board is not None else SceneKind.AGENDA
    stops = tuple(still_released(meeting, stop) for stop in kept.stops)
    return replace(kept, scene=scene, board=board, card=card, ballot=ballot, stops=stops)


def _still_offered(meeting: Meeting, kept: BallotView | None) -> BallotView | None:
    """Return a kept ballot without the options whose cards have been held back since."""
    ballot = meeting.ballots.get(kept.id) if kept is not None else None
    if kept is None or ballot is None:
        return None
    texts = {option.id: option.text for option in ballot_view(meeting, ballot).options}
    options = (replace(one, text=texts[one.id]) for one in kept.options if one.id in texts)
    return replace(kept, options=tuple(options), before=_still_offered(meeting, kept.before))


def _still_released(meeting: Meeting, views: Sequence[CardView]) -> tuple[CardView, ...]:
    """Return the views whose cards are still released; what was masked or blurred since is gone."""
    found: list[CardView] = []
    for view in views:
        card = meeting.cards.get(view.id)
        if card is not None and card.state is CardState.RELEASED:
            found.append(_said_now(meeting, view, card))
    return tuple(found)


def _said_now(meeting: Meeting, view: CardView, card: Card) -> CardView:
    area, pin = meeting.area, point_of(card.place)
    place = card.place.name if card.place is not None else ""
    in_square = square(area, pin) if area is not None and pin is not None else ""
    now = (card.text, card.language, place, pin, in_square)
    if now == (view.text, view.language, view.place_name, view.pin, view.square):
        return view
    return replace(view, text=card.text, language=card.language, place_name=place, pin=pin, square=in_square)


def round_view(meeting: Meeting) -> RoundView | None:
    """Return what phones may send now, or None while nothing is collected."""
    course = meeting.course
    if course.phase is not Phase.LIVE or course.round is None:
        return None
    item = meeting.items.get(course.round.item)
    board = meeting.boards.get(item.board) if item is not None and item.board else None
    return _round_on(meeting, board, course.round.id) if board is not None else None


def board_for_scribes(meeting: Meeting) -> RoundView | None:
    """Return what a scribe may type in while the meeting goes on, open round or not."""
    board_id = _current_board(meeting) if meeting.course.phase is Phase.LIVE else None
    board = meeting.boards.get(board_id) if board_id is not None else None
    return _round_on(meeting, board, RoundId("")) if board is not None else None


def _round_on(meeting: Meeting, board: Board, round_id: RoundId) -> RoundView:
    return RoundView(
        id=round_id,
        types=board.types,
        categories=category_views(meeting, board.id),
        ask_category=board.ask_category,
        ask_place=board.ask_place,
    )


def ordered_boards(meeting: Meeting) -> tuple[Board, ...]:
    """Return the boards in their order."""
    return tuple(sorted(meeting.boards.values(), key=lambda board: (board.position, board.id)))


def ordered_categories(meeting: Meeting, board: BoardId) -> tuple[Category, ...]:
    """Return the categories of a board in their order."""
    found = (category for category in meeting.categories.values() if category.board == board)
    return tuple(sorted(found, key=lambda category: (category.position, category.id)))


def category_views(meeting: Meeting, board: BoardId) -> tuple[CategoryView, ...]:
    """Return the categories of a board as the room knows them."""
    return tuple(
        CategoryView(id=one.id, names=one.names, colour=one.colour, shape=one.shape)
        for one in ordered_categories(meeting, board)
    )


def ordered_actions(meeting: Meeting) -> tuple[Action, ...]:
    """Return the actions in their order."""
    return tuple(sorted(meeting.actions.values(), key=lambda one: (one.position, one.id)))


def bare_decisions(meeting: Meeting) -> tuple[ActionView, ...]:
    """Return what was decided and nobody carries out (yet), as the room sees it."""
    said = (" ".join(one.text.split()) for one in without_owner(meeting))
    return tuple(ActionView(text, "", None, "", "", None) for text in said)


def fresh_view(action: Action) -> ActionView:
    """Return an action as the room sees it on the day: *Drøftet* under "agreed" would contradict itself."""
    return replace(action_view(action), status=None)


def action_view(action: Action) -> ActionView:
    """Return an action as the room sees it when it is asked how far it has come."""
    return ActionView(
        what=action.what,
        owner=action.owner,
        due=action.due,
        due_words=action.due_words,
        first_step=action.first_step,
        status=action.status,
    )


def _ballot_of(meeting: Meeting, scene: Scene) -> BallotView | None:
    found = meeting.ballots.get(scene.ballot) if scene.ballot is not None else None
    return ballot_view(meeting, found) if found is not None else None


def _actions_of(meeting: Meeting, kind: SceneKind) -> tuple[ActionView, ...]:
    """Return last time's promises, or what was decided and promised today, whichever the scene is about."""
    if kind is SceneKind.PROMISES:
        return tuple(action_view(one) for one in ordered_actions(meeting) if one.carried)
    today = (fresh_view(one) for one in ordered_actions(meeting) if not one.carried)
    return (*bare_decisions(meeting), *today)


def _board_of_scene(meeting: Meeting, scene: Scene) -> BoardShown | None:
    if scene.kind not in {SceneKind.BOARD, SceneKind.CARD, SceneKind.MAP, SceneKind.WRITING}:
        return None
    return _board_shown(meeting, scene.board or _current_board(meeting))


def _board_shown(meeting: Meeting, board_id: BoardId | None) -> BoardShown | None:
    board = meeting.boards.get(board_id) if board_id is not None else None
    if board is None:
        return None
    return BoardShown(
        title=title_of(board, meeting.brief.language),
        view=board.view,
        types=board.types,
        categories=category_views(meeting, board.id),
        cards=cards_shown(meeting, board.id),
    )


def title_of(board: Board, language: str) -> str:
    """Return a board's name in a language, or the first that it has."""
    return said_in(board.names, language)


def _current_board(meeting: Meeting) -> BoardId | None:
    """Return the running item's board, else the last board that an item before it filled."""
    course = meeting.course
    current = meeting.items.get(course.current) if course.current is not None else None
    if current is not None and current.board is not None:
        return current.board
    limit = current.position if current is not None else float("inf")
    before = [
        item
        for item in meeting.items.values()
        if item.board is not None and item.position <= limit and course.current is not None
    ]
    return max(before, key=lambda item: item.position).board if before else None


def _now_view(meeting: Meeting, now: Now) -> NowView | None:
    """Return the running item; once its time is up it *has* ended, so that the view stays the same."""
    course = meeting.course
    item = meeting.items.get(course.current) if course.current is not None else None
    if course.phase is not Phase.LIVE or item is None:
        return None
    left_s = item.allotted_s - elapsed(meeting, item.id, now)
    return NowView(
        item=item.id,
        title=item.title,
        kind=item.kind,
        presenter=item.presenter,
        question=item.question,
        ends=now.wall + timedelta(seconds=left_s),
        paused=is_paused(meeting),
    )


def _agenda_rows(meeting: Meeting, told: Forecast) -> tuple[AgendaRow, ...]:
    return tuple(
        _agenda_row(meeting.items[slot.item], slot) for slot in told.slots if slot.state != "skipped"
    )


def _agenda_row(item: AgendaItem, slot: Slot) -> AgendaRow:
    return AgendaRow(
        item=item.id,
        title=item.title,
        kind=item.kind,
        presenter=item.presenter,
        start=slot.start,
        end=slot.end,
        minutes=item.allotted_s // 60,
        state=slot.state,
    )
