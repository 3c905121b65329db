"""Medians of interleaved runs, and how a figure stands against its peer and goal.

Contenders take turns within each run and change their order from run to run, so
that a busy moment of the machine meets all of them alike. A goal is shown beside
its figure and never asserted: another machine is another figure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Sample:
    """One run: its seconds, the differences it found and the most memory it took.

    megabytes: resident, of the process that was measured. written: bytes of table
    data. errors: of clients that ran meanwhile.
    """

    seconds: float
    found: int | None = None
    megabytes: int | None = None
    written: int | None = None
    errors: int | None = None


def middle(samples: list[Sample]) -> float:
    """The median of some samples' seconds."""
    return median(sample.seconds for sample in samples)


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what was measured, ours, the peer's, and the goal.

    goal_ratio: the most that ours may be of the peer's (0.25 is four times faster);
    goal_seconds, goal_megabytes, goal_written, goal_errors: the most that ours may
    take.
    """

    what: str
    ours: list[Sample]
    peer: str
    theirs: list[Sample]
    goal: str = ""
    goal_ratio: float | None = None
    goal_seconds: float | None = None
    goal_megabytes: int | None = None
    goal_written: int | None = None
    goal_errors: int | None = None

    @property
    def seconds(self) -> float:
        """Our median."""
        return middle(self.ours)

    @property
    def peer_seconds(self) -> float:
        """The peer's median."""
        return middle(self.theirs)

    @property
    def ratio(self) -> float:
        """Ours as a part of the peer's: below 1 is faster."""
        return self.seconds / self.peer_seconds

    @property
    def megabytes(self) -> int | None:
        """The most memory that a run of ours took, where it was measured."""
        return max((s.megabytes for s in self.ours if s.megabytes), default=None)

    @property
    def verdict(self) -> str:
        """`ok`, `short`, or nothing where there is no goal."""
        met = []
        if self.goal_ratio is not None:
            met.append(self.ratio <= self.goal_ratio)
        if self.goal_seconds is not None:
            met.append(self.seconds <= self.goal_seconds)
        if self.goal_megabytes is not None and self.megabytes is not None:
            met.append(self.megabytes <= self.goal_megabytes)
        for goal, name in (
            (self.goal_written, "written"),
            (self.goal_errors, "errors"),
        ):
            if goal is not None:  # what was not counted is not met
                met.append(all(getattr(s, name) in range(goal + 1) for s in self.ours))
        return ("ok" if all(met) else "short") if met else ""


def interleaved(
    runs: int, contenders: Mapping[str, Callable[[], Sample]]
) -> dict[str, list[Sample]]:
    """Run every contender `runs` times, in turns."""
    samples: dict[str, list[Sample]] = {name: [] for name in contenders}
    names = list(contenders)
    for run in range(runs):
        for name in names if run % 2 == 0 else reversed(names):
            samples[name].append(contenders[name]())
    return samples
