"""The picture of the area as it is kept, made ready to be painted."""

from facilitator.meeting.model import AreaPicture
from facilitator.ui.area_image import area_image
from facilitator.ui.audience.state import AreaShown


def area_shown(plan: AreaPicture | None) -> AreaShown | None:
    """Return the picture with its grid, or None where there is none that can be painted."""
    if plan is None:
        return None
    image = area_image(plan)
    return None if image.isNull() else AreaShown(image, plan.columns, plan.rows)
