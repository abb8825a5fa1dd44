"""A stranger's meeting file: its picture of the area is drawn anew, or stays behind and that is told."""

import os
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from facilitator.app import shelving
from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.meeting.model import AreaPicture, Place
from facilitator.settings import Settings
from facilitator.store.meeting_file import create
from facilitator.store.reader import read_meeting
from facilitator.ui.area_image import area_image
from tests.files.test_area_files import SECRET, enormous, talkative
from tests.store.meetings import card, small_meeting

WAIT_MS = 60_000


def stranger(folder: Path, image: bytes) -> Path:
    """Write a meeting file whose picture no reader of ours has drawn."""
    folder.mkdir()
    pinned = card(Random(3), "Mørkt her", place=Place("", 0.3, 0.4))
    area = AreaPicture("Kvarteret", "Set fra syd", 9, 9, image=image)
    path = folder / "fra en anden.borgermoede"
    create(path, replace(small_meeting(), area=area, cards={pinned.id: pinned})).close()
    return path


def test_what_a_strangers_photo_tells_does_not_come_in(tmp_path: Path) -> None:
    path = stranger(tmp_path / "mail", talkative(tmp_path / "sted.jpg").read_bytes())
    places = find_places(os.environ)
    came = shelving.bring_in(places, Settings(), path)
    area = read_meeting(came.path).area
    assert area is not None
    assert not came.lost_picture
    assert (area.width, area.height, area.name) == (200, 400, "Kvarteret")
    with Image.open(tmp_path / "sted.jpg") as told:
        assert told.getexif()
    assert SECRET not in came.path.read_bytes()
    assert b"Exif" not in area.image


@pytest.mark.parametrize("kind", ["bomb", "torn", "none"])
def test_a_picture_that_cannot_be_read_stays_behind_and_is_told(
    tmp_path: Path, kind: str, qtbot: QtBot
) -> None:
    bomb = enormous(tmp_path / "bombe.png", 60_000, 60_000, 100).read_bytes()
    torn = talkative(tmp_path / "sted.jpg").read_bytes()[:700]
    image = {"bomb": bomb, "torn": torn, "none": b"<svg onload='x'/>"}[kind]
    path = stranger(tmp_path / "mail", image)
    program = Program(find_places(os.environ), Settings(welcomed=True))
    try:
        program.begin(None, demo=False, seed=1)
        told: list[str] = []
        program.desk.told.connect(lambda words, *_: told.append(words))
        program.window.start.bring_in_asked.emit(path)
        qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    finally:
        program.close()
    assert told == [program.desk.words.t("library.did.bring_in.no_picture")]
    (made,) = program.places.meetings.glob("*.borgermoede")
    meeting = read_meeting(made)
    assert meeting.area is not None
    assert (meeting.area.image, meeting.area.name) == (b"", "Kvarteret")
    assert [one.place and one.place.x for one in meeting.cards.values()] == [0.3]


def test_windows_unpack_no_picture_that_is_larger_than_ours(tmp_path: Path) -> None:
    honest = AreaPicture("", "", 1, 1, image=talkative(tmp_path / "sted.jpg").read_bytes())
    large = enormous(tmp_path / "stor.png", 10_000, 10_000, 10_000).read_bytes()
    assert area_image(honest).width() == 400
    assert area_image(replace(honest, image=large)).isNull()
    assert area_image(replace(honest, image=b"GIF89a" + bytes(50))).isNull()
    assert area_image(None).isNull()
