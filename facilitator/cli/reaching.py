"""Whether a phone would be let in: asked the way a phone asks, over the network."""

import asyncio
import http.client

import msgspec

from facilitator.link import view as wire

ASK_AGAIN_S = 0.05
ANSWERS_WITHIN_S = 5.0


async def until_shown(typed: str, round_id: str | None, within_s: float) -> None:
    """Wait until the page behind a typed address shows this round (None: no round).

    Raises:
        TimeoutError: It does not.
    """
    async with asyncio.timeout(within_s):
        while not _shows(await asyncio.to_thread(_view, typed), round_id):  # noqa: ASYNC110 - another process: nothing to wait on
            await asyncio.sleep(ASK_AGAIN_S)


def _shows(view: wire.RoomView | None, round_id: str | None) -> bool:
    if view is None:
        return False
    return (view.round.id if view.round is not None else None) == round_id


def _view(typed: str) -> wire.RoomView | None:
    connection = http.client.HTTPConnection(typed, timeout=ANSWERS_WITHIN_S)
    try:
        connection.request("GET", "/view")
        body = connection.getresponse().read()
        return wire.decode(body) if body != b"null" else None
    except (OSError, http.client.HTTPException, msgspec.DecodeError):
        return None
    finally:
        connection.close()
