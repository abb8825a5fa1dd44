"""A bare live stream of the same stack, with Starlette's own response: the floor for the fan-out."""

import asyncio
import socket
import sys
import threading
from collections.abc import AsyncIterator

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route

from facilitator.cli.loadtest import allow_many_lines


class Said:
    """The newest event, and what wakes whoever waits for the next."""

    def __init__(self) -> None:
        self.event = b""
        self.beat = asyncio.Event()

    def say(self, event: bytes) -> None:
        self.event = event
        beat, self.beat = self.beat, asyncio.Event()
        beat.set()


async def _stream(request: Request) -> StreamingResponse:
    said: Said = request.app.state.said

    async def events() -> AsyncIterator[bytes]:
        while True:
            beat = said.beat
            yield said.event
            await beat.wait()

    return StreamingResponse(events(), media_type="text/event-stream")


async def main() -> None:
    """Serve; each line on standard input is the data of an event for all."""
    loop = asyncio.get_running_loop()
    app = Starlette(routes=[Route("/live", _stream)])
    app.state.said = Said()
    listening = socket.create_server(("127.0.0.1", 0), backlog=1024)
    server = uvicorn.Server(
        uvicorn.Config(app, http="httptools", lifespan="off", log_config=None, access_log=False)
    )

    def read() -> None:
        for line in sys.stdin.buffer:
            event = b"event: view\ndata: " + line + b"\n\n"
            loop.call_soon_threadsafe(app.state.said.say, event)
        server.should_exit = True
        server.force_exit = True

    threading.Thread(target=read, daemon=True).start()
    print(listening.getsockname()[1], flush=True)
    await server.serve(sockets=[listening])


if __name__ == "__main__":
    import uvloop

    allow_many_lines()
    uvloop.run(main())
