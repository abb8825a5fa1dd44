"""The program in a process of its own, to be killed and started again: tells in JSON what can be seen of it.

`crash_play.py first` brings a new meeting to its third item and waits to be killed; `crash_play.py second`
starts the program as a person would, accepts what it offers, and says what came back.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from facilitator.app.program import Program
from facilitator.files.places import find_places
from facilitator.files.running import read_running
from facilitator.files.settings_file import read_settings
from facilitator.meeting.commands import AddCard, AddSpeaker, Command, Next, PutAction, Release, Show
from facilitator.meeting.ids import ActionId
from facilitator.meeting.model import Action, Scene
from facilitator.meeting.timeline import agenda, clock
from facilitator.meeting.words import CardType, Origin, SceneKind
from facilitator.ui.start.wish import NewWish

WAIT_S = 120.0
SAID = (
    "Der er helt mørkt på stien bag blok 7.",
    "Vi mangler et sted at mødes.",
    "Knallerter på legepladsen.",
)


def until(holds: Callable[[], bool]) -> None:
    """Let the windows live until something holds."""
    begun, loop, timer = time.monotonic(), QEventLoop(), QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if holds() or time.monotonic() - begun > WAIT_S else None)
    timer.start()
    loop.exec()
    timer.stop()
    assert holds(), "waited in vain"


class Started:
    """The program as `facilitator` starts it, without the wait for its end."""

    def __init__(self) -> None:
        places = find_places(os.environ)
        self.note = places.data / "running.json"
        self.program = Program(places, read_settings(places.settings_file).settings)
        self.program.window.show()
        self.program.begin(None, demo=False, seed=1)

    def do(self, command: Command) -> None:
        done = self.program.desk.bridge._port.send(command)
        until(done.done)
        assert done.result().is_done, done.result()

    def told(self) -> dict[str, object]:
        """Return what a facilitator would look at first."""
        evening = self.program.evening
        console = self.program.window.console
        assert evening is not None
        assert console is not None
        snapshot, now = self.program.desk.snapshot, self.program.desk.now()
        meeting, running = snapshot.meeting, clock(snapshot.meeting, now)
        state = evening.stage.window.state
        assert running is not None
        assert state is not None
        return {
            "item": [one.id for one in agenda(meeting)].index(running.item) + 1,
            "scene": [state.picture.scene, state.picture.card.text if state.picture.card else ""],
            "cards": sorted([card.id, card.text, card.state] for card in meeting.cards.values()),
            "actions": sorted(action.what for action in meeting.actions.values()),
            "join": snapshot.door.join.url if snapshot.door.join is not None else "",
            "port": snapshot.door.port,
            "elapsed_s": running.elapsed_s,
            "wall_s": now.wall.timestamp(),
            "is_console": self.program.window.page is console,
            "undo": len(snapshot.undo),
            "speakers": [one.handle for one in meeting.speaker_queue.waiting],
            "banners": list(console.banners.said()),
        }


def is_open(started: Started) -> bool:
    return started.program.evening is not None and started.program.desk.snapshot.door.state == "open"


def first() -> None:
    started = Started()
    started.program.open_wish(NewWish("Tryghed i Langkærparken", "Langkærparken", "dialog"))
    until(lambda: is_open(started))
    started.program.desk.act_by_id("start")
    until(lambda: started.program.desk.snapshot.meeting.course.current is not None)
    for _ in range(2):
        current = started.program.desk.snapshot.meeting.course.current
        assert current is not None
        started.do(Next(current))
    for text in SAID:
        started.do(AddCard(text, CardType.CONCERN, Origin.PAPER))
    shown = next(
        card for card in started.program.desk.snapshot.meeting.cards.values() if card.text == SAID[0]
    )
    started.do(Release((shown.id,)))
    started.do(Show(Scene(SceneKind.CARD, card=shown.id)))
    started.do(PutAction(Action(ActionId("a" * 32), 1.0, "Lys på stien", "Boligorganisationen")))
    started.do(AddSpeaker("gul jakke"))
    until(lambda: getattr(read_running(started.note), "number", 0) == 3)
    # The windows follow the engine by up to one coalesced signal, and the door takes its time.
    until(lambda: bool(started.told()["join"]))
    until(lambda: started.told()["scene"] == [SceneKind.CARD, SAID[0]])
    say(started.told())
    QApplication.exec()


def second() -> None:
    started = Started()
    start = started.program.window.start
    until(start.resume.isVisible)
    asked = start.question()
    start.resume.click()
    until(lambda: is_open(started))
    say({**started.told(), "asked": asked})
    started.program.close()


def say(told: dict[str, object]) -> None:
    print(json.dumps(told), flush=True)  # noqa: T201 - whoever started us reads it


if __name__ == "__main__":
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    {"first": first, "second": second}[sys.argv[1]]()
