"""How fast the machine is just now: for limits in time that are to hold on a busy one too."""

from time import thread_time
from typing import Final

YARDSTICK: Final = 0.0075
"""Seconds of computing a fixed piece of work takes on the machine the limits were set on, when it is quiet."""


def machine_is_slower_by() -> float:
    """How many times as long as on the quiet machine the limits were set on a fixed piece of work takes just now, at
    its slowest of three; a limit in seconds would else measure who else is computing."""
    taken = []
    for _ in range(3):
        begun = thread_time()
        sum(len(str(number)) for number in range(100_000))
        taken.append(thread_time() - begun)
    return max(max(taken) / YARDSTICK, 1.0)
