"""Which way of staying awake this system has."""

import sys

from facilitator.laptop.awake import Keeper, NobodyToAsk

# Display, idle, disk and, on mains, the whole system; -w ends it with the process that it is given.
_CAFFEINATE = ("/usr/bin/caffeinate", "-dims", "-w")


if sys.platform == "win32":

    def this_keeper() -> Keeper:
        """Return the keeper of Windows."""
        import ctypes

        from facilitator.laptop.awake_elsewhere import WindowsKeeper

        ask = ctypes.WinDLL("kernel32", use_last_error=True).SetThreadExecutionState
        ask.argtypes, ask.restype = (ctypes.c_uint32,), ctypes.c_uint32
        return WindowsKeeper(ask)

elif sys.platform == "darwin":

    def this_keeper() -> Keeper:
        """Return the keeper of macOS."""
        from facilitator.laptop.awake_elsewhere import CommandKeeper

        return CommandKeeper(_CAFFEINATE)

elif sys.platform == "linux":

    def this_keeper() -> Keeper:
        """Return the keeper of a Linux desktop."""
        from facilitator.laptop.awake_linux import BusKeeper

        return BusKeeper()

else:

    def this_keeper() -> Keeper:
        """Return the keeper of a system that we do not know."""
        return NobodyToAsk()
