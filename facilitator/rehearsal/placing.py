"""Where a sample's contributions lie on the picture of the area: tapped on a phone, or typed off a sheet."""

from random import Random

from facilitator.files.resources import resource_bytes
from facilitator.meeting.area import cell, middle
from facilitator.meeting.dice import Dice
from facilitator.meeting.ids import StopId
from facilitator.meeting.model import AreaPicture, Place, WalkStop
from facilitator.meeting.words import Origin
from facilitator.rehearsal.sample import Contribution, Sample

# How far from the middle of a place a finger lands, as a share of the picture.
NEARBY = 0.014


def area_of(sample: Sample) -> AreaPicture | None:
    """Return the picture that the sample's evening is about, if it has one."""
    told = sample.area
    if told is None:
        return None
    return AreaPicture(
        name=told.name,
        description=told.description,
        width=told.width,
        height=told.height,
        columns=told.columns,
        rows=told.rows,
        blur_homes=told.blur_homes,
        image=resource_bytes("samples", told.picture),
    )


def known_places(sample: Sample, dice: Dice) -> dict[StopId, WalkStop]:
    """Return the places that have a name on the picture from the beginning."""
    stops = [
        WalkStop(StopId(dice.new_id()), float(number), spot.label or spot.name, spot.x, spot.y)
        for number, spot in enumerate(sample.spots)
        if spot.known
    ]
    return {stop.id: stop for stop in stops}


def placed(sample: Sample, told: Contribution) -> Place | None:
    """Return where a contribution is about: a phone taps near it, whoever types has a square only."""
    if not told.place:
        return None
    area = area_of(sample)
    spot = next((one for one in sample.spots if one.name == told.place), None)
    if area is None or spot is None:
        return Place(told.place)
    if told.origin is not Origin.PHONE:
        return Place(told.place, *middle(area, cell(area, (spot.x, spot.y))))
    # The same finger lands on the same point, whatever the seed of the evening.
    finger = Random(told.text)
    x, y = (round(at + finger.uniform(-NEARBY, NEARBY), 3) for at in (spot.x, spot.y))
    return Place(told.place, x, y)
