"""Every scene of the big screen, each laid out from one state by one function."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from facilitator.meeting.words import SceneKind
from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import is_rtl
from facilitator.ui.audience.drawing.marks import Laid, Mark, bounds, mirrored
from facilitator.ui.audience.drawing.painting import Brush, paint_marks
from facilitator.ui.audience.drawing.sheet import HEIGHT, Stage, stage_for
from facilitator.ui.audience.scenes.agenda import agenda
from facilitator.ui.audience.scenes.area import area
from facilitator.ui.audience.scenes.asking import question, writing
from facilitator.ui.audience.scenes.between import blank, message, pause, thanks
from facilitator.ui.audience.scenes.board import board
from facilitator.ui.audience.scenes.card import card
from facilitator.ui.audience.scenes.floor import speaker
from facilitator.ui.audience.scenes.joining import join, welcome
from facilitator.ui.audience.scenes.promises import actions, promises
from facilitator.ui.audience.scenes.rehearsal import band
from facilitator.ui.audience.scenes.result import result
from facilitator.ui.audience.scenes.slide import paint_slide
from facilitator.ui.audience.scenes.voting import vote
from facilitator.ui.audience.scenes.walk import route, stops
from facilitator.ui.audience.state import AudienceState, SlideShown
from facilitator.ui.theme import Theme

LAYOUTS: dict[SceneKind, Callable[[AudienceState, Stage], Laid]] = {
    SceneKind.JOIN: join,
    SceneKind.WELCOME: welcome,
    SceneKind.AGENDA: agenda,
    SceneKind.QUESTION: question,
    SceneKind.WRITING: writing,
    SceneKind.BOARD: board,
    SceneKind.CARD: card,
    SceneKind.MAP: area,
    SceneKind.VOTE: vote,
    SceneKind.RESULT: result,
    SceneKind.SPEAKER: speaker,
    SceneKind.BREAK: pause,
    SceneKind.MESSAGE: message,
    SceneKind.PROMISES: promises,
    SceneKind.ACTIONS: actions,
    SceneKind.THANKS: thanks,
    SceneKind.ROUTE: route,
    SceneKind.STOPS: stops,
}


def lay_out(state: AudienceState, width: float, height: float) -> Laid:
    """Return the scene for a screen of this form; a blanked one is dark whatever lies under it."""
    stage = stage_for(width, height)
    if state.view.is_blank:
        return blank(state, stage)
    laid = LAYOUTS[state.picture.scene](state, stage)
    return mirrored(laid, stage.width) if is_rtl("", state.language) else laid


def page_count(state: AudienceState, width: float, height: float) -> int:
    """Return on how many pages the scene lies on a screen of this form."""
    return lay_out(state, width, height).pages


@dataclass(frozen=True, slots=True)
class Look:
    """All that is painted of a moment: two that are equal give the same pixels."""

    slide: SlideShown | None
    layers: tuple[Laid, ...]
    """The scene, unless a slide lies over it, and what lies over both."""
    pages: int = 1


def look_of(state: AudienceState, width: float, height: float) -> Look:
    """Return what is painted of a moment on a screen of this form."""
    laid = lay_out(state, width, height)
    slide = None if state.view.is_blank else state.slide
    over = (band(state, stage_for(width, height)),) if state.view.rehearsal else ()
    return Look(slide, over if slide is not None else (laid, *over), laid.pages)


def paint_scene(painter: QPainter, rect: QRectF, state: AudienceState, theme: Theme) -> None:
    """Paint the scene into the rectangle: the one way from a state to what anybody sees.

    Everything is laid out in thousandths of the height and scaled, so that a thumbnail breaks its lines where
    the projector does.
    """
    width, height = rect.width(), rect.height()
    paint_look(painter, rect, look_of(state, width, height), stage_for(width, height), theme)


def paint_look(
    painter: QPainter, rect: QRectF, look: Look, stage: Stage, theme: Theme, within: Box | None = None
) -> None:
    """Paint what was laid out for this stage; `within` leaves out what lies wholly outside that part of it.

    Keeping to that part is the painter's own clip.
    """
    if look.slide is not None:
        paint_slide(painter, rect, look.slide)
    else:
        painter.fillRect(rect, Brush(painter, theme).plain(look.layers[0].ground))
    for laid in look.layers:
        marks = laid.marks
        if within is not None:
            marks = tuple(mark for mark in marks if bounds(mark).overlaps(within, 0))
        _paint(painter, rect, stage, marks, theme)


def placing(rect: QRectF, stage: Stage) -> tuple[float, float, float]:
    """Return scale, left and top of a stage in a rectangle of about its form."""
    scale = min(rect.height() / HEIGHT, rect.width() / stage.width)
    left = rect.x() + (rect.width() - stage.width * scale) / 2
    return scale, left, rect.y() + (rect.height() - HEIGHT * scale) / 2


def _paint(painter: QPainter, rect: QRectF, stage: Stage, marks: tuple[Mark, ...], theme: Theme) -> None:
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    scale, left, top = placing(rect, stage)
    painter.translate(left, top)
    painter.scale(scale, scale)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    paint_marks(Brush(painter, theme), marks)
    painter.restore()
