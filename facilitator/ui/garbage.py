"""The only place where this process collects garbage: on the GUI's thread, from a timer."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

# The generations' own thresholds decide how much is looked at; this is only how often we ask.
LOOK_EVERY_MS = 2_000


class GarbageTimer(QObject):
    """Keeps automatic collection off: on another thread it destroys Qt objects under our hands."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        """Collect the oldest generation that is over its threshold, as the interpreter would."""
        for generation in (2, 1, 0):
            threshold = gc.get_threshold()[generation]
            if threshold and gc.get_count()[generation] > threshold:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Hand the work back to the interpreter."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
