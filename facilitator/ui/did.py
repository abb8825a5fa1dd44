"""Which sentence tells that a command has been done."""

from facilitator.meeting.commands import AddMinutes, Blank, Command, Freeze, Park, ShowCorner, StepAside


def did(command: Command) -> str:
    """Return the key of the sentence; a switch says which way it went."""
    name = f"did.{type(command).__name__}"
    match command:
        case (
            Blank(blank=on) | Freeze(freeze=on) | StepAside(aside=on) | ShowCorner(corner=on) | Park(park=on)
        ):
            return f"{name}.{'on' if on else 'off'}"
        case AddMinutes(minutes=minutes):
            return f"{name}.{'more' if minutes > 0 else 'less'}"
        case _:
            return name
