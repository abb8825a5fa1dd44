"""The door's own server stack, answering every note with a constant: the floor for the burst."""

from starlette.types import Receive, Scope, Send

from facilitator.door import process, site
from facilitator.link.codes import Code


class ConstantSite(site.Site):
    """Reads the envelope, and asks nobody."""

    async def note(self, _scope: Scope, receive: Receive, send: Send) -> None:
        await site._body(receive)  # noqa: SLF001 - the same reading and answering as the real site's
        await site._answer(send, 200, Code.RECEIVED)  # noqa: SLF001 - as above


if __name__ == "__main__":
    # Everything else stays as it is.
    setattr(process, "Site", ConstantSite)  # noqa: B010 - mypy lets nobody assign to another module's name
    raise SystemExit(process.run())
