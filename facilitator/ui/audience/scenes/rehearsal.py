"""The band under every picture of a rehearsal, blank screens and slides included: none of it is meant."""

from facilitator.ui.audience.drawing.boxes import Box
from facilitator.ui.audience.drawing.fitting import SMALLEST, Style
from facilitator.ui.audience.drawing.marks import Laid, Panel
from facilitator.ui.audience.drawing.sheet import CENTRED, HEIGHT, MARGIN, Sheet, Stage, Tone
from facilitator.ui.audience.state import AudienceState
from facilitator.ui.fonts import Weight

# Within the margin, where no scene puts anything.
BAND_HEIGHT = MARGIN - 4


def band(state: AudienceState, stage: Stage) -> Laid:
    """Return the band's marks."""
    sheet = Sheet(stage)
    box = Box(0, HEIGHT - BAND_HEIGHT, stage.width, BAND_HEIGHT)
    sheet.put(Panel(box, "warn_soft", radius=0))
    style = Style(Weight.BOLD, lines=1)
    words = state.say("rehearsal.band")
    sheet.words(words, box, SMALLEST, tone=Tone("warn", "warn_soft"), place=CENTRED, style=style)
    return sheet.laid()
