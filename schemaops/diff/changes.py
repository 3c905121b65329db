"""Change: one differing aspect of one object. Never a bag of optional fields."""

from __future__ import annotations

from dataclasses import dataclass

from schemaops.catalog.model import Object, Ref


@dataclass(frozen=True, slots=True)
class Created:
    """The object is new."""

    ref: Ref
    new: Object


@dataclass(frozen=True, slots=True)
class Dropped:
    """The object is gone."""

    ref: Ref
    old: Object


@dataclass(frozen=True, slots=True)
class Renamed:
    """The object has another name. `ref` is the new identity, `was` the old one."""

    ref: Ref
    was: Ref
    old: Object
    new: Object


@dataclass(frozen=True, slots=True)
class Altered:
    """One attribute has an old and a new value; `before` and `after` are whole."""

    ref: Ref
    aspect: str
    before: Object
    after: Object

    @property
    def old(self) -> object:
        """The attribute's value before."""
        return getattr(self.before, self.aspect)

    @property
    def new(self) -> object:
        """The attribute's value after."""
        return getattr(self.after, self.aspect)


@dataclass(frozen=True, slots=True)
class LabelsRenamed(Altered):
    """Labels of an enum that have other names; the values are the same."""


@dataclass(frozen=True, slots=True)
class MappedFrom(Created):
    """A new column whose values are made of columns that go, as the design says."""


@dataclass(frozen=True, slots=True)
class MappedTo(Dropped):
    """A column that goes, and whose values new columns say."""


@dataclass(frozen=True, slots=True)
class MovedFrom(Created):
    """A new column whose values were in another table."""


@dataclass(frozen=True, slots=True)
class MovedTo(Dropped):
    """A column whose values are in another table from now on."""


Change = Created | Dropped | Renamed | Altered


def happened(change: Change) -> str:
    """What became of the object: created, dropped, renamed or altered."""
    match change:
        case Created():
            return "created"
        case Dropped():
            return "dropped"
        case Renamed():
            return "renamed"
        case Altered():
            return "altered"
