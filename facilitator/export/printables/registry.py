"""All papers of the print pack: what they are called, how large they are, and what each needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from facilitator.export.document import Document
from facilitator.export.printables.extras import Extras, Need, is_met
from facilitator.meeting.model import Meeting, Now
from facilitator.meeting.walk import FORMAT as WALK
from facilitator.texts import Texts

if TYPE_CHECKING:
    from facilitator.export.pdf.binding import Printed
    from facilitator.export.printables.order import Order


@dataclass(frozen=True, slots=True)
class Printable:
    """One paper of the print pack; `kind` names its file as well."""

    kind: str
    size: str
    names: Mapping[str, str]
    needs: tuple[Need, ...] = ()
    is_secret: bool = False
    """It holds codes that let somebody in: printed on purpose, never by the way."""

    @property
    def file(self) -> str:
        """The name of its file, the same in every language."""
        return f"{self.kind}.pdf"

    def name(self, language: str) -> str:
        """Return what it is called."""
        return self.names.get(language) or self.names["da"]


def _one(kind: str, size: str, da: str, en: str, *needs: Need, secret: bool = False) -> Printable:
    return Printable(kind, size, {"da": da, "en": en}, needs, secret)


ALL: Final = (
    _one("moedevaerktoej", "A4", "Mødeværktøj: mødet på én side", "Meeting brief: the meeting on one page"),
    _one("invitation-a4", "A4", "Invitation med QR-kode", "Invitation with QR code"),
    _one("flyer-a5", "A5", "Flyer med QR-kode", "Flyer with QR code"),
    _one("plakat-a4", "A4", "Plakat: kom med på mobilen", "Poster: join on your phone", Need.WAY_IN),
    _one(
        "plakat-a3", "A3", "Stor plakat: kom med på mobilen", "Large poster: join on your phone", Need.WAY_IN
    ),
    _one("papirsedler", "A4", "Papirsedler, fire på et ark", "Paper slips, four on a sheet", Need.QUESTION),
    _one("bordnumre", "A4", "Bordnumre til at folde", "Table numbers to fold"),
    _one("navnekort", "A4", "Navnekort", "Name cards"),
    _one("drejebog", "A4", "Drejebog med klokkeslæt", "Run sheet with clock times"),
    _one("tjekliste", "A4", "Tjekliste", "Checklist"),
    _one("samtykke", "A4", "Samtykkeerklæring", "Consent form"),
    _one("opstilling-a3", "A3", "Opstilling i lokalet", "Room layout"),
    _one("omraadekort-a3", "A3", "Områdekort med felter", "Area picture with grid", Need.PICTURE),
    _one("omraadekort-a1", "A1", "Stort områdekort med felter", "Large area picture with grid", Need.PICTURE),
    _one("evaluering", "A4", "Evalueringssedler", "Evaluation slips"),
    _one(
        "stemmekoder", "A4", "Stemmesedler med koder", "Voting slips with codes", Need.DOOR_SLIPS, secret=True
    ),
    _one(
        "adgangskort",
        "A4",
        "Kort til bordværter og hjælpere",
        "Cards for table hosts and helpers",
        Need.PASSES,
        secret=True,
    ),
    _one(
        "vandring",
        "A4",
        "Notatark til hvert stop på vandringen",
        "Record sheet for each stop of the walk",
        Need.STOPS,
    ),
)


class NoSuchPrintable(KeyError):
    """There is no paper of this kind."""


class SomethingLacks(ValueError):
    """The paper cannot be made without what `needs` names."""

    def __init__(self, needs: Sequence[Need]) -> None:
        super().__init__(", ".join(needs))
        self.needs = tuple(needs)


def printable(kind: str) -> Printable:
    """Return a paper by its kind.

    Raises:
        NoSuchPrintable: There is none.
    """
    found = next((one for one in ALL if one.kind == kind), None)
    if found is None:
        raise NoSuchPrintable(kind)
    return found


def is_wanted(one: Printable, meeting: Meeting) -> bool:
    """Return whether a paper is printed unless somebody says no.

    Codes that let somebody in are printed on purpose only. Named places on the picture are stops, too,
    but nobody walks from one to the other in a hall.
    """
    return not one.is_secret and (Need.STOPS not in one.needs or meeting.brief.format == WALK)


def lacking(one: Printable, meeting: Meeting, extras: Extras) -> tuple[Need, ...]:
    """Return what a paper still needs before it can be made."""
    return tuple(need for need in one.needs if not is_met(need, meeting, extras))


def make_printable(kind: str, meeting: Meeting, now: Now, extras: Extras, texts: Texts) -> bytes:
    """Return one paper as PDF; `texts` are those of the parts `export` and `printables`.

    Raises:
        NoSuchPrintable: There is no such kind.
        SomethingLacks: It cannot be made of what was handed in.
    """
    return make_bundle((kind,), meeting, now, extras, texts)


def make_bundle(kinds: Sequence[str], meeting: Meeting, now: Now, extras: Extras, texts: Texts) -> bytes:
    """Return several papers as one PDF, in the order of the print pack.

    Raises:
        NoSuchPrintable: There is no such kind.
        SomethingLacks: One of them cannot be made of what was handed in.
    """
    from facilitator.export.pdf.binding import bound

    wanted = [printable(kind) for kind in kinds]
    for one in wanted:
        missing = lacking(one, meeting, extras)
        if missing:
            raise SomethingLacks(missing)
    ordered = sorted(wanted, key=ALL.index)
    names = (
        ", ".join(one.name(texts.language) for one in ordered)
        if len(ordered) == 1
        else texts.say("print.bundle")
    )
    return bound(_about(names, meeting, now, texts), _drawn(ordered, meeting, now, extras, texts))


def _about(title: str, meeting: Meeting, now: Now, texts: Texts) -> Document:
    starts = meeting.brief.starts
    return Document(
        title=f"{title} – {meeting.brief.title}" if meeting.brief.title else title,
        author=meeting.brief.organiser or "Facilitator",
        language=texts.language,
        subject=title,
        blocks=(),
        unprintable=texts.say("export.unprintable"),
        # In the hall's zone, so that the process and the program make the same bytes.
        created=starts.astimezone(now.zone) if starts is not None else None,
    )


def _drawn(
    wanted: Sequence[Printable], meeting: Meeting, now: Now, extras: Extras, texts: Texts
) -> list[Printed]:
    from facilitator.export.printables.order import Order
    from facilitator.export.wording import Wording

    order = Order(meeting, now, extras, Wording(texts, now.zone))
    makers = _makers()
    return [paper for one in wanted for paper in makers[one.kind](order)]


def _makers() -> Mapping[str, Callable[[Order], Sequence[Printed]]]:
    """Return what draws each kind; the PDF's libraries are loaded when a paper is wanted, and no sooner."""
    from facilitator.export.pdf.plate import A1, A3, A4, A5
    from facilitator.export.printables import (
        area,
        brief,
        checklist,
        codes,
        consent,
        evaluation,
        invitation,
        poster,
        room,
        run_sheet,
        slips,
        tables,
        walk,
    )

    return {
        "moedevaerktoej": lambda order: (brief.brief(order),),
        "invitation-a4": lambda order: invitation.invitations(order, A4),
        "flyer-a5": lambda order: invitation.invitations(order, A5),
        "plakat-a4": lambda order: poster.poster(order, A4),
        "plakat-a3": lambda order: poster.poster(order, A3),
        "papirsedler": slips.slips,
        "bordnumre": tables.table_numbers,
        "navnekort": tables.name_cards,
        "drejebog": lambda order: (run_sheet.facilitator_sheet(order),),
        "tjekliste": checklist.checklist,
        "samtykke": consent.consent,
        "opstilling-a3": room.room_layout,
        "omraadekort-a3": lambda order: area.area_sheet(order, A3),
        "omraadekort-a1": lambda order: area.area_sheet(order, A1),
        "evaluering": evaluation.evaluation,
        "stemmekoder": codes.door_slips,
        "adgangskort": codes.pass_cards,
        "vandring": walk.walk_sheets,
    }
