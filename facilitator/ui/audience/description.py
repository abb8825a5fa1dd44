"""What is on the screen, in words: for a screen reader, and for the tooltip of the thumbnail."""

from collections.abc import Callable

from facilitator.meeting.words import SceneKind
from facilitator.ui.audience.state import AudienceState

# Longer texts tire an ear; the scene itself is a key away.
LONGEST_QUOTE = 120


def describe(state: AudienceState, pages: int = 1) -> str:
    """Return one sentence on the present picture, and on what lies over it; a rehearsal says so first."""
    said = _described(state, pages)
    return f"{state.say('rehearsal')}. {said}" if state.view.rehearsal else said


def _described(state: AudienceState, pages: int) -> str:
    if state.view.is_blank:
        return state.say("describe.blank")
    if state.slide is not None:
        return state.say("describe.slide", page=state.slide.page + 1, pages=state.slide.pages)
    if state.view.is_aside:
        return state.say("describe.aside")
    scene = _scene(state)
    if pages > 1:
        page = min(max(state.picture.page, 0), pages - 1) + 1
        scene = state.say("describe.page", scene=scene, page=page, pages=pages)
    key = "describe.frozen" if state.view.is_frozen else "describe.scene"
    return state.say(key, scene=scene)


def badge(state: AudienceState, *, is_out: bool) -> str:
    """Return the word to put over the thumbnail when the hall does not see the running picture, or ""."""
    if state.view.is_aside and state.slide is None:
        return state.say("badge.aside")
    if not is_out:
        return state.say("badge.hidden")
    if state.view.is_blank:
        return state.say("badge.blank")
    return state.say("badge.frozen") if state.view.is_frozen else ""


def _scene(state: AudienceState) -> str:
    picture = state.picture
    key = f"describe.{picture.scene.value}"
    makers: dict[SceneKind, Callable[[], str]] = {
        SceneKind.QUESTION: lambda: state.say(key, text=_quoted(state.name(picture.question))),
        SceneKind.WRITING: lambda: state.say(key, text=_quoted(state.name(picture.question))),
        SceneKind.BOARD: lambda: state.say(key, count=len(picture.board.cards) if picture.board else 0),
        SceneKind.MAP: lambda: state.say(key, count=_pins(state)),
        SceneKind.CARD: lambda: state.say(key, text=_quoted(picture.card.text if picture.card else "")),
        SceneKind.MESSAGE: lambda: state.say(key, text=_quoted(picture.message)),
    }
    return makers.get(picture.scene, lambda: state.say(key))()


def _pins(state: AudienceState) -> int:
    board = state.picture.board
    return sum(card.pin is not None for card in board.cards) if board is not None else 0


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else line[:LONGEST_QUOTE].rstrip() + "…"
