"""The only place where this process collects garbage: on the GUI's thread, from a timer."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

# The generations' own thresholds decide how much is looked at; this is only how often we ask.
LOOK_EVERY_MS = 2_000


class GarbageTimer(QObject):
    """Keeps automatic collection off: on another thread it destroys Qt objects under our hands.

    What the program has built before the first look, and what has lived through a whole collection, is put
    aside (`gc.freeze`), so that the next one looks only at what has come since: looking at everything again
    held the window for 80 ms. All of it is looked at again when a meeting has been left.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._is_built = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        """Collect the oldest generation that is over its threshold, as the interpreter would."""
        if not self._is_built:
            self._is_built = True
            gc.freeze()
            return
        for generation in (2, 1, 0):
            threshold = gc.get_threshold()[generation]
            if threshold and gc.get_count()[generation] > threshold:
                gc.collect(generation)
                if generation == 2:  # noqa: PLR2004 - the last of Python's generations
                    gc.freeze()
                return

    def look_at_all(self) -> None:
        """Let the next whole collection look at everything: a meeting has been left."""
        gc.unfreeze()

    def stop(self) -> None:
        """Hand the work back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
