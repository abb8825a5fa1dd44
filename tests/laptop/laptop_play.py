"""A laptop with an open door that looks round whenever it is told to, in whatever network it is run in.

Reads a line for each look; a line `prefer NAME` chooses an interface first. Tells in JSON what it found.
"""

import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from facilitator.cli.hosting import Hosting, held, new_meeting
from facilitator.engine import doorside
from facilitator.engine.engine import Engine
from facilitator.laptop.awake import Granted
from facilitator.laptop.dice import SystemDice
from facilitator.laptop.interfaces import current_addresses
from facilitator.laptop.join_check import judged
from facilitator.laptop.join_look import Hall, door_seen, look_round
from facilitator.paths import places_under

WAIT_S = 30.0


def until_the_wall_is_right(engine: Engine) -> str:
    """Wait until the wall has the address that the machine has, and the door has told of its guests."""
    ends = time.monotonic() + WAIT_S
    while time.monotonic() < ends:
        door = engine.snapshot.door
        if door.join is not None and door.addresses == current_addresses(door.interface):
            return door.join.typed
        time.sleep(0.02)
    raise TimeoutError


def prefer(engine: Engine, interface: str) -> None:
    engine.prefer(interface)
    ends = time.monotonic() + WAIT_S
    while engine.snapshot.door.interface != interface and time.monotonic() < ends:
        time.sleep(0.01)


def told(engine: Engine, home: Path) -> dict[str, object]:
    typed = until_the_wall_is_right(engine)
    ip, _, port = typed.rpartition(":")
    door = replace(door_seen(ip, int(port)), is_waiting=True, phone=engine.snapshot.door.foreign_seen or None)
    hall = Hall(home, home, engine.snapshot.door.interface)
    found = judged(look_round(hall, 2, door, Granted(sleep=True, screen=True)))
    return {"typed": typed, **{one.check: one.reason for one in found}}


def play() -> None:
    doorside.ADDRESSES_EVERY_S = 0.05
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        new = new_meeting("dialog", SystemDice(), "da")
        with held(Hosting(home / "m.borgermoede", places_under(home), new)) as engine:
            for line in sys.stdin:
                if line.startswith("prefer"):
                    prefer(engine, line.partition(" ")[2].strip())
                sys.stdout.write(f"{json.dumps(told(engine, home))}\n")
                sys.stdout.flush()


play()
