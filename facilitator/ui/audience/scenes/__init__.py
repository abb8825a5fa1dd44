"""Every scene of the big screen, each laid out from one state by one function."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from facilitator.meeting.words import SceneKind
from facilitator.ui.audience.drawing.marks import Laid
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
from facilitator.ui.audience.scenes.slide import paint_slide
from facilitator.ui.audience.scenes.voting import result, vote
from facilitator.ui.audience.scenes.walk import route, stops
from facilitator.ui.audience.state import AudienceState
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
    return LAYOUTS[state.picture.scene](state, stage)


def page_count(state: AudienceState, width: float, height: float) -> int:
    """Return on how many pages the scene lies on a screen of this form."""
    return lay_out(state, width, height).pages


def paint_scene(painter: QPainter, rect: QRectF, state: AudienceState, theme: Theme) -> None:
    """Paint the scene into the rectangle: the one way from a state to what anybody sees.

    Everything is laid out in thousandths of the height and scaled, so that a thumbnail breaks its lines where
    the projector does.
    """
    stage = stage_for(rect.width(), rect.height())
    if state.slide is not None and not state.view.is_blank:
        paint_slide(painter, rect, state.slide)
    else:
        laid = lay_out(state, rect.width(), rect.height())
        painter.fillRect(rect, Brush(painter, theme).plain(laid.ground))
        _paint(painter, rect, stage, laid, theme)
    if state.view.rehearsal:
        _paint(painter, rect, stage, band(state, stage), theme)


def _paint(painter: QPainter, rect: QRectF, stage: Stage, laid: Laid, theme: Theme) -> None:
    painter.save()
    painter.setClipRect(rect)
    scale = min(rect.height() / HEIGHT, rect.width() / stage.width)
    painter.translate(
        rect.x() + (rect.width() - stage.width * scale) / 2,
        rect.y() + (rect.height() - HEIGHT * scale) / 2,
    )
    painter.scale(scale, scale)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    paint_marks(Brush(painter, theme), laid.marks)
    painter.restore()
