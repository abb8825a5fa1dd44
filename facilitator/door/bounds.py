"""The door's figures: how long, how large, how many."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """Defaults are anonymity-and-safety.md section 4; tests pass smaller ones to see a limit at work."""

    header_s: float = 5.0
    body_s: float = 10.0
    keep_alive_s: float = 5.0
    # A reader that takes less than so much in so long is gone, or means us harm.
    write_s: float = 10.0
    write_bytes_at_least: int = 16 * 1024
    # What the system keeps for one reader before we notice that nothing is taken: by itself it would keep
    # megabytes, and 3,000 phones that stopped reading would fill the laptop.
    send_buffer_bytes: int = 64 * 1024
    # What waits in the door itself, from which on a reader is told nothing more until it has read.
    unsent_bytes: int = 16 * 1024
    # After a refusal the rest of the request is swallowed for a moment, so that the answer gets through.
    linger_s: float = 1.0

    header_bytes: int = 8 * 1024
    header_fields: int = 60
    url_bytes: int = 512
    body_bytes: int = 4 * 1024

    # Every listening phone keeps one connection; short requests need room beside 3,000 of them.
    streams: int = 3000
    connections: int = 3000 + 1024
    backlog: int = 1024

    note_burst: int = 3
    note_every_s: float = 20.0
    # What the engine has found in an envelope counts against these instead of the notes.
    vote_burst: int = 10
    vote_every_s: float = 10.0
    helper_burst: int = 20
    helper_every_s: float = 4.0
    scribe_burst: int = 30
    scribe_every_s: float = 2.0
    # A whole hall scans at once; afterwards newcomers trickle in.
    token_burst: int = 3000
    tokens_per_s: float = 20.0
    token_hours: int = 12
    ceiling_burst: int = 2000
    ceiling_per_s: float = 500.0
    queue: int = 2000
    receipt_s: float = 15.0

    ping_s: float = 3.0
    push_every_s: float = 0.5
    # A large view for many phones is pushed less often, so that the hall's Wi-Fi keeps room for notes.
    push_bytes_per_s: float = 4_000_000.0
