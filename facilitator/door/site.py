"""The routes of the participants' site."""

from __future__ import annotations

from typing import Final

from starlette.applications import Starlette
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from facilitator.door.limits import RateBook
from facilitator.door.lobby import Lobby
from facilitator.door.mailbox import Mailbox
from facilitator.door.page import Served, packed, page_files
from facilitator.door.seats import NOBODY
from facilitator.door.stream import Fanout
from facilitator.link.codes import Code, answer_body
from facilitator.link.envelope import ENVELOPE_BYTES

TOKEN_HEADER: Final = "x-rate-token"  # noqa: S105 - a header's name
_TOKEN_HEADER: Final = TOKEN_HEADER.encode("ascii")

# What a page will ask for in a moment: a slow phone asks at once, and reads the page meanwhile.
_AHEAD: Final = {
    "/": "</page.js>; rel=preload; as=script",
    "/scribe": "</scribe.js>; rel=preload; as=script",
}
# For who has had its start with the page and asks for a rate token alone.
_NOTHING: Final = packed("application/json", b"{}")

# Codes that the door says itself; what the engine has decided is always 200.
_STATUS: Final = {Code.BUSY: 503, Code.TOO_FAST: 429, Code.NO_TOKEN: 403, Code.UNREADABLE: 400}


class Site:
    """What is behind the routes."""

    def __init__(self, lobby: Lobby, mailbox: Mailbox, book: RateBook, fanout: Fanout) -> None:
        self._lobby = lobby
        self._mailbox = mailbox
        self._book = book
        self._fanout = fanout
        self._files = page_files()

    def routes(self) -> list[Route]:
        files = [
            Route(path, self.page if path in _AHEAD else self.file, methods=["GET"]) for path in self._files
        ]
        return [
            Route("/note", _Asgi(self.note), methods=["POST"]),
            Route("/live", _Asgi(self.live), methods=["GET"]),
            Route("/start", self.start, methods=["GET"]),
            Route("/view", self.view, methods=["GET"]),
            Route("/area", self.area, methods=["GET"]),
            *files,
        ]

    async def file(self, request: Request) -> Response:
        return _respond(request, self._files[request.url.path])

    async def page(self, request: Request) -> Response:
        """Answer with a page in the browser's language that has all it needs to begin in it."""
        path = request.url.path
        wanted = request.headers.get("accept-language", "")[:100]
        page = self._lobby.page(self._files[path], wanted, scribe=path == "/scribe")
        response = _respond(request, page)
        response.headers["link"] = _AHEAD[path]
        return response

    async def view(self, request: Request) -> Response:
        return _respond(request, self._lobby.view(request.query_params.get("lang", "")))

    async def area(self, request: Request) -> Response:
        """Answer with the picture of the area; 404 where there is none."""
        picture = self._lobby.picture
        return Response(status_code=404) if picture is None else _respond(request, picture)

    async def start(self, request: Request) -> Response:
        """Answer with what a page needs; a rate token goes along for who has no good one yet."""
        asked = request.query_params
        page = asked.get("page")
        wanted = asked.get("lang") or request.headers.get("accept-language", "")
        told = _NOTHING if page == "token" else self._lobby.start(wanted[:100], scribe=page == "scribe")
        response = _respond(request, told)
        own = request.headers.get(TOKEN_HEADER, "").encode("ascii", "replace")
        if not self._book.is_valid(own):
            response.headers[TOKEN_HEADER] = self._book.issue() or ""
        return response

    async def live(self, scope: Scope, receive: Receive, send: Send) -> None:
        # A browser's stream can bring no header of its own.
        token = QueryParams(scope["query_string"]).get("token", "")
        holder = self._book.holder(token.encode("ascii", "replace")) or NOBODY
        if not self._fanout.is_open_to(holder):
            await _refuse(send, Code.BUSY, self._book.jittered(10))
            return
        await self._fanout.serve(scope, receive, send, holder)

    async def note(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Take one envelope and answer with its receipt; kept lean, for a hall sends at once."""
        envelope = await _body(receive)
        if envelope is None:
            return
        token = next((value for name, value in scope["headers"] if name == _TOKEN_HEADER), b"")
        if len(envelope) != ENVELOPE_BYTES:
            await _refuse(send, Code.UNREADABLE, 0)
            return
        admission = self._book.admit(token)
        if admission.code is not None:
            await _refuse(send, admission.code, admission.retry_after_s)
            return
        if not self._lobby.open and not self._book.is_scribe(token):
            await _answer(send, 200, Code.NOT_COLLECTING)
            return
        code, allowance = await self._mailbox.deliver(envelope, self._book.epoch_of(token))
        if allowance is not None:
            self._book.settle(token, allowance)
        if code is Code.BUSY:
            await _refuse(send, code, self._book.jittered(2))
        else:
            mark = self._book.scribes_token(token) if allowance == "scribe" else None
            await _answer(send, 200, code, *([(_TOKEN_HEADER, mark.encode("ascii"))] if mark else []))


class _Asgi:
    """A plain ASGI callable; Starlette takes bare methods for request handlers."""

    def __init__(self, call: ASGIApp) -> None:
        self._call = call

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._call(scope, receive, send)


def make_app(site: Site) -> Starlette:
    app = Starlette(routes=site.routes())
    app.router.redirect_slashes = False
    return app


async def _body(receive: Receive) -> bytes | None:
    """Return the whole body; None if the phone went away before its end."""
    parts = []
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        parts.append(message["body"])
        if not message["more_body"]:
            return b"".join(parts)


async def _answer(send: Send, status: int, code: Code, *headers: tuple[bytes, bytes]) -> None:
    body = answer_body(code)
    fixed = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": status, "headers": [*fixed, *headers]})
    await send({"type": "http.response.body", "body": body})


async def _refuse(send: Send, code: Code, retry_after_s: int) -> None:
    headers = [(b"retry-after", b"%d" % retry_after_s)] if retry_after_s else []
    await _answer(send, _STATUS[code], code, *headers)


def _respond(request: Request, served: Served) -> Response:
    if served.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(served.packed, media_type=served.media_type, headers={"content-encoding": "gzip"})
    return Response(served.plain, media_type=served.media_type)
