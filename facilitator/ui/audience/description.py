"""What is on the screen, in words: for a screen reader, and for the tooltip of the thumbnail."""

from collections.abc import Callable

from facilitator.meeting.words import SceneKind
from facilitator.ui.audience.state import AudienceState

# Longer texts tire an ear; the scene itself is a key away.
LONGEST_QUOTE = 120


def describe(state: AudienceState, pages: int = 1) -> str:
    """Return one sentence on the present picture, and on what lies over it; a rehearsal says so first."""
    said = _described(state, pages)
    return f"{state.tell('rehearsal')}. {said}" if state.view.rehearsal else said


def _described(state: AudienceState, pages: int) -> str:
    if state.view.is_blank:
        return state.tell("describe.blank")
    if state.slide is not None:
        return state.tell("describe.slide", page=state.slide.page + 1, pages=state.slide.pages)
    if state.view.is_aside:
        return state.tell("describe.aside")
    scene = _scene(state)
    if pages > 1:
        page = min(max(state.picture.page, 0), pages - 1) + 1
        scene = state.tell("describe.page", scene=scene, page=page, pages=pages)
    key = "describe.frozen" if state.view.is_frozen else "describe.scene"
    return state.tell(key, scene=scene)


def badge(state: AudienceState, *, is_out: bool) -> str:
    """Return the word to put over the thumbnail when the hall does not see the running picture, or ""."""
    if state.view.is_aside and state.slide is None:
        return state.tell("badge.aside")
    if not is_out:
        return state.tell("badge.hidden")
    if state.view.is_blank:
        return state.tell("badge.blank")
    return state.tell("badge.frozen") if state.view.is_frozen else ""


def _scene(state: AudienceState) -> str:
    picture = state.picture
    key = f"describe.{picture.scene.value}"
    makers: dict[SceneKind, Callable[[], str]] = {
        SceneKind.QUESTION: lambda: state.tell(key, text=_quoted(state.name(picture.question))),
        SceneKind.WRITING: lambda: state.tell(key, text=_quoted(state.name(picture.question))),
        SceneKind.BOARD: lambda: state.tell(key, count=len(picture.board.cards) if picture.board else 0),
        SceneKind.MAP: lambda: state.tell(key, count=_pins(state)),
        SceneKind.CARD: lambda: state.tell(key, text=_quoted(picture.card.text if picture.card else "")),
        SceneKind.MESSAGE: lambda: state.tell(key, text=_quoted(picture.message)),
    }
    return makers.get(picture.scene, lambda: state.tell(key))()


def _pins(state: AudienceState) -> int:
    board = state.picture.board
    return sum(card.pin is not None for card in board.cards) if board is not None else 0


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else line[:LONGEST_QUOTE].rstrip() + "…"
