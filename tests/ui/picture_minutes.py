"""Renders the minutes' page and the register as they look after a meeting, for the eye."""

import argparse
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from facilitator.export.approval import frozen_minutes
from facilitator.meeting.commands import ApproveMinutes, CloseMeeting, WriteClosing, WriteMinutes
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, Closing, ItemMinutes
from facilitator.meeting.register import Promise
from facilitator.meeting.words import ActionStatus, ItemKind
from facilitator.ui.bridge import Bridge
from tests.ui.picture_book import HALL, Posed, Sitting, save, sitting, window_in

PLACES = ("summary", "item", "answers", "assistant", "outcome", "onwards", "finish")


def write(held: Sitting) -> None:
    meeting = held.engine.snapshot.meeting
    talk = next(one for one in meeting.items.values() if one.kind is ItemKind.TALK)
    held.do(
        WriteMinutes(
            ItemMinutes(talk.id, "Politiet fortalte om tal fra det sidste år.\nDer anmeldes færre indbrud.")
        )
    )
    held.do(
        WriteClosing(
            Closing("Mødet handlede om lys, stier og de unge.", how_we_go_on="Gruppen mødes hver måned.")
        )
    )


def paint(place: str, path: Path, language: str, theme: str) -> None:
    window = window_in(language, theme, (1366, 768))
    with sitting(language, live=True) as held:
        write(held)
        if place == "finish":
            held.do(CloseMeeting())
            document = frozen_minutes(held.engine.snapshot.meeting, held.clock.now())
            held.do(ApproveMinutes(document, date(2026, 11, 27)))
        bridge = Bridge(Posed(held.engine), held.clock.now)
        window.open_meeting(bridge)
        assert window.minutes is not None
        window.show_minutes()
        names = [one.name for one in window.minutes._places]
        window.minutes.places.setCurrentRow(names.index(place))
        for _ in range(300):
            if window.minutes.preview.is_drawn:
                break
            QTest.qWait(100)
        save(window, path)
        bridge.close()
        window.close_meeting()
    window.close()
    window.deleteLater()


def paint_register(path: Path, language: str, theme: str) -> None:
    window = window_in(language, theme, (1366, 768))
    held = datetime(2026, 5, 7, 17, tzinfo=UTC)
    light = Action(ActionId("a" * 32), 1.0, "Lys på stien bag blok 7", "Boligorganisationen (drift)",
                   date(2026, 11, 1), "", "Bestille måling", ActionStatus.UNDER_WAY)  # fmt: skip
    club = replace(light, what="Åben klub fredag", owner="SSP og klubben", due=date(2027, 1, 10),
                   status=ActionStatus.RUNNING)  # fmt: skip
    cut = replace(light, what="Beskæring ved tunnelen", owner="", due=None, due_words="uge 42", first_step="",
                  status=ActionStatus.DISCUSSED)  # fmt: skip
    found = tuple(Promise(one, "Tryghed i Langkærparken", held, "x") for one in (light, club, cut))
    page = window.show_register()
    page.show_promises(found, date(2026, 11, 26), HALL)
    save(window, path)
    window.close()
    window.deleteLater()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--out", type=Path, required=True)
    asked.add_argument("--only", nargs="*", default=PLACES)
    asked.add_argument("--language", default="da")
    asked.add_argument("--theme", default="light")
    chosen = asked.parse_args()
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    for place in chosen.only:
        name = f"{place}-{chosen.language}-{chosen.theme}.png"
        if place == "register":
            paint_register(chosen.out / name, chosen.language, chosen.theme)
        else:
            paint(place, chosen.out / name, chosen.language, chosen.theme)
    application.quit()


if __name__ == "__main__":
    main()
