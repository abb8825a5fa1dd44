"""How many screens there are, counted in a process of its own: a display that does not answer ends Qt."""

import sys


def run() -> int:
    """Write the number of screens to standard output."""
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(sys.argv[:1])
    sys.stdout.write(f"{len(application.screens())}\n")
    return 0
