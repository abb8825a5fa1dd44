"""How a simulated phone votes: as the page does, with a secret that is nobody else's."""

import hashlib
from random import Random

import msgspec

from facilitator.link import view as wire
from facilitator.link.contents import Vote
from facilitator.rehearsal.sealing import RandomBytes, request_id

SECRET_BYTES = 32
_BALLOT_DIGITS = 32


def marked(ballot: wire.Ballot, dice: Random) -> dict[str, int]:
    """Return a choice that the page would let somebody make."""
    options = [option.id for option in ballot.options]
    if not options:
        return {}
    if ballot.kind == "dots":
        return _dots(options, ballot.dots, dice, several=ballot.several)
    if ballot.kind == "multiple":
        return dict.fromkeys(dice.sample(options, dice.randint(1, len(options))), 1)
    return {dice.choice(options): 1}


def _dots(options: list[str], dots: int, dice: Random, *, several: bool) -> dict[str, int]:
    if not several:
        return dict.fromkeys(dice.sample(options, min(dots, len(options))), 1)
    choice: dict[str, int] = {}
    # What stands first is read first: a hall is no fair dice.
    for option in dice.choices(options, weights=range(len(options) + 1, 1, -1), k=dots):
        choice[option] = choice.get(option, 0) + 1
    return choice


def vote_of(
    ballot: wire.Ballot, room: str, secret: bytes, random_bytes: RandomBytes, dice: Random, slip: str = ""
) -> bytes:
    """Return a vote's JSON; the ballot's id tells nothing about the phone, nor about its other votes."""
    source = slip.encode() if slip else secret
    drawn = hashlib.sha512(source + bytes.fromhex(ballot.id)).hexdigest()[:_BALLOT_DIGITS]
    rid = request_id(random_bytes)
    return msgspec.json.encode(Vote(rid, room, ballot.id, drawn, marked(ballot, dice), slip=slip or None))
