"""Which scene belongs to an item, and how the big screen changes over to a scene."""

from dataclasses import replace

from facilitator.meeting.changes import Change
from facilitator.meeting.model import AgendaItem, Meeting, Projector, Scene
from facilitator.meeting.words import ItemKind, SceneKind

# How many scenes can be brought back.
RECENT = 5

_SCENE_OF: dict[ItemKind, SceneKind] = {
    ItemKind.WELCOME: SceneKind.WELCOME,
    ItemKind.TALK: SceneKind.AGENDA,
    ItemKind.QUESTIONS: SceneKind.AGENDA,
    ItemKind.WRITING: SceneKind.WRITING,
    ItemKind.DIALOG: SceneKind.QUESTION,
    ItemKind.COLLECT: SceneKind.QUESTION,
    ItemKind.MAP: SceneKind.MAP,
    ItemKind.PRIORITISE: SceneKind.BOARD,
    ItemKind.BREAK: SceneKind.BREAK,
    ItemKind.CLOSING: SceneKind.ACTIONS,
}


def scene_of(item: AgendaItem) -> Scene:
    """Return the scene with which an item begins."""
    kind = _SCENE_OF[item.kind]
    if kind is SceneKind.QUESTION and not item.question:
        kind = SceneKind.BOARD if item.board is not None else SceneKind.AGENDA
    if kind is SceneKind.AGENDA and item.question:
        kind = SceneKind.QUESTION
    return Scene(kind, item=item.id, board=item.board)


def opening_scene(meeting: Meeting, item: AgendaItem) -> Scene:
    """Return the scene with which an item begins in this meeting: a follow-up begins with its promises."""
    is_first = item.position == min(one.position for one in meeting.items.values())
    if is_first and meeting.brief.previous is not None and any(a.carried for a in meeting.actions.values()):
        return Scene(SceneKind.PROMISES, item=item.id, board=item.board)
    return scene_of(item)


def showing(meeting: Meeting, scene: Scene) -> Change:
    """Return the change by which `scene` is shown and the one before can be brought back."""
    return Change(meeting.projector, changed_over(meeting.projector, scene))


def in_sight(projector: Projector) -> Projector:
    """Return the projector with nothing between the room and its scene: neither dark, frozen nor aside."""
    return replace(projector, is_blank=False, is_aside=False, is_frozen=False, kept=None)


def changed_over(old: Projector, scene: Scene) -> Projector:
    """Return the projector with another scene, the one before among those to bring back."""
    if old.scene == scene:
        return old
    left, shown = _without_page(old.scene), _without_page(scene)
    if left == shown:
        # Another page of the same scene is nothing that one comes back to.
        return replace(old, scene=scene)
    recent = (old.scene, *(one for one in old.recent if _without_page(one) not in {left, shown}))
    return replace(old, scene=scene, recent=recent[:RECENT])


def _without_page(scene: Scene) -> Scene:
    return replace(scene, page=0)
