"""Seals a burst of notes and, at a line, sends them in one instant: beside the process that is measured."""

import asyncio
import json
import secrets
import sys
import time

from facilitator.cli.loadtest import allow_many_lines
from facilitator.rehearsal.burst import sealed_notes, send_at_once
from facilitator.rehearsal.phone import scanned


def main() -> None:
    url, phones = sys.argv[1], int(sys.argv[2])
    allow_many_lines()
    way_in = scanned(url)
    for turn, _ in enumerate(sys.stdin):
        requests = asyncio.run(sealed_notes(way_in, phones, secrets.token_bytes, turn))
        print("sealed", flush=True)
        sys.stdin.readline()
        burst = send_at_once(way_in.origin, requests, time.perf_counter)
        print(json.dumps({"received": burst.received, "p99_ms": burst.ms(0.99)}), flush=True)


if __name__ == "__main__":
    main()
