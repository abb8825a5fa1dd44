"""What the laptop's own troubles are called, in the status line and, when grave, above the console."""

from facilitator.laptop.awake import Why
from facilitator.laptop.disk import MEGABYTE, Room
from facilitator.laptop.power import Supply
from facilitator.laptop.watch import Seen
from facilitator.ui.i18n import Words

Told = tuple[str, str]
"""A sentence and how grave it is: "", warn or danger. An empty sentence is not shown."""


def sleep_words(seen: Seen, words: Words) -> Told:
    """Return whether the laptop stays awake, while it is asked to."""
    granted = seen.granted
    if granted is None:
        return "", ""
    if granted.is_enough:
        return words.t("status.sleep.blocked"), ""
    why = words.t(f"status.sleep.{granted.why_not or Why.NO_SERVICE}")
    return words.t("status.sleep.free", why=why), "warn"


def power_words(seen: Seen, words: Words) -> Told:
    """Return how full the battery is, while the laptop lives on it."""
    if seen.charge is None or seen.supply is Supply.MAINS:
        return "", ""
    grave = {Supply.BATTERY: "", Supply.LOW: "warn", Supply.CRITICAL: "danger"}[seen.supply]
    return words.t("status.battery", percent=seen.charge.percent), grave


def disk_words(seen: Seen, words: Words) -> Told:
    """Return how little room is left, when it is little."""
    if seen.free is None or seen.room is Room.PLENTY:
        return "", ""
    grave = "danger" if seen.room is Room.SCARCE else "warn"
    return words.t("status.disk", megabytes=seen.free // MEGABYTE), grave


def power_banner(seen: Seen, words: Words) -> Told:
    """Return what to say above the console about the battery."""
    if seen.charge is None or seen.supply in {Supply.MAINS, Supply.BATTERY}:
        return "", ""
    grave = "danger" if seen.supply is Supply.CRITICAL else "warn"
    return words.t(f"banner.battery.{seen.supply}", percent=seen.charge.percent), grave


def disk_banner(seen: Seen, words: Words) -> Told:
    """Return what to say above the console about the disk."""
    if seen.free is None or seen.room is not Room.SCARCE:
        return "", ""
    return words.t("banner.disk", megabytes=seen.free // MEGABYTE), "danger"
