"""Shared by the benchmarks: repeated timing, and one line a figure."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def times_ms(action: Callable[[], object], repeats: int, warm_up: int = 3) -> list[float]:
    """Wall-clock milliseconds of each repeat, after a warm-up that is not counted."""
    for _ in range(warm_up):
        action()
    found = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        found.append((time.perf_counter() - start) * 1000)
    return found


def percentile(values: list[float], percent: float) -> float:
    """The smallest value that at least `percent` per cent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def line(name: str, values: list[float], limit: float | None = None) -> str:
    """Minimum, median and 99th percentile in milliseconds, beside the limit that is promised."""
    median, high = statistics.median(values), percentile(values, 99)
    promised = "" if limit is None else f"   promised: {limit:g} ms"
    return f"{name:<46} min {min(values):8.3f}   median {median:8.3f}   p99 {high:8.3f} ms{promised}"
