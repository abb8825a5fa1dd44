"""What the door knows of the meeting, and what a newcomer is told."""

from __future__ import annotations

import base64
from collections.abc import Callable

import msgspec

from facilitator.door.catalogues import Catalogue, best_language, catalogues, scribe_catalogues
from facilitator.door.page import Served, packed, with_start
from facilitator.link.messages import Picture, Room, View

_JSON = "application/json"


class Lobby:
    """The room's key and languages and the latest view; bodies are made once per change, not per phone."""

    def __init__(self) -> None:
        self._room: Room | None = None
        self._view = View(0, b"null")
        self._picture: Served | None = None
        self._made: dict[str, Served] = {}
        self.open = True

    @property
    def closed(self) -> bool:
        return self._room is not None and self._room.closed

    def enter(self, room: Room) -> None:
        """Take what the engine says about the room."""
        self._room = room
        self._made.clear()

    def show(self, view: View) -> None:
        self._view = view
        self._made.clear()

    def hang(self, picture: Picture) -> None:
        """Take the picture of the area, or take it away."""
        self._picture = Served(picture.media_type, picture.body, None) if picture.body else None

    @property
    def picture(self) -> Served | None:
        return self._picture

    def view(self, language: str) -> Served:
        """Return the latest view for readers of a language; `null` before the first."""
        known = language if language in self._view.bodies else ""
        return self._once(f"view {known}", lambda: packed(_JSON, self._body(known)))

    def _body(self, language: str) -> bytes:
        return self._view.bodies.get(language, self._view.body)

    def start(self, wanted: str, *, scribe: bool = False) -> Served:
        """Return all that a page needs to begin, in the best language there is."""
        known, language = self._best(wanted, scribe=scribe)
        return self._once(f"start {language} {scribe}", lambda: packed(_JSON, self._start(language, known)))

    def page(self, page: Served, wanted: str, *, scribe: bool = False) -> Served:
        """Return a page with its start in it, in the best language there is."""
        known, language = self._best(wanted, scribe=scribe)

        def make() -> Served:
            start = self._start(language, known)
            return packed(page.media_type, with_start(page.plain, start, language, known[language].dir))

        return self._once(f"page {language} {scribe}", make)

    def _best(self, wanted: str, *, scribe: bool) -> tuple[dict[str, Catalogue], str]:
        known = scribe_catalogues() if scribe else catalogues()
        return known, best_language(wanted, self._languages(known))

    def _once(self, name: str, make: Callable[[], Served]) -> Served:
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    def _languages(self, known: dict[str, Catalogue]) -> tuple[str, ...]:
        offered = self._room.languages if self._room else ()
        return tuple(language for language in offered if language in known) or tuple(known)

    def _start(self, language: str, known: dict[str, Catalogue]) -> bytes:
        catalogue = known[language]
        key = base64.b64encode(self._room.public_key).decode("ascii") if self._room else None
        return msgspec.json.encode(
            {
                "v": 1,
                "language": language,
                "dir": catalogue.dir,
                "languages": [{"id": each, "name": known[each].name} for each in self._languages(known)],
                "texts": catalogue.texts,
                "key": key,
                "view": msgspec.Raw(self._body(language)),
            }
        )
