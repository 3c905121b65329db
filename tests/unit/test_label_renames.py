"""Labels of enums that comments in the design give another name."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from schemaops.catalog.kinds.enum import Enum
from schemaops.catalog.model import Ref
from schemaops.diff.renames import declared_labels, renamed_labels
from schemaops.errors import DesignError
from tests.fixtures.catalogs import catalog, table


@dataclass(frozen=True)
class Hint:
    """A comment that declares the new name of a label."""

    kind: str
    path: tuple[str, ...]
    value: str
    part: str
    verb: str = "label"
    where: str = "schema.sql:1"


def mood(*labels: str, name: str = "mood") -> Enum:
    """An enum with labels."""
    return Enum(schema="public", name=name, labels=labels)


def of_label(now: str, was: str, name: str = "mood") -> Hint:
    """A comment that declares the new name of a label."""
    return Hint("enum", ("public", name), was, now)


def test_a_label_is_renamed_once() -> None:
    """What was renamed before, and an enum that is new, are left as they are."""
    new = catalog(mood("ok", "sad"))
    hint = of_label("sad", "unhappy")
    ref = Ref("enum", ("public", "mood"))
    old = catalog(mood("ok", "unhappy"))
    assert declared_labels([hint], old, new, {}) == {ref: {"unhappy": "sad"}}
    assert declared_labels([hint], new, new, {}) == {}
    assert declared_labels([hint], catalog(), new, {}) == {}
    was = mood("ok", "unhappy", name="feeling")
    labels = declared_labels([hint], catalog(was), new, {ref: was.ref})
    assert labels == {was.ref: {"unhappy": "sad"}}
    (change,) = renamed_labels(labels, catalog(was), new, {ref: was.ref})
    assert (change.ref, change.old, change.new) == (ref, was.labels, ("ok", "sad"))


@pytest.mark.parametrize(
    ("labels", "name"),
    [(("ok", "other"), "mood"), (("ok", "unhappy"), "t"), (("ok", "unhappy"), "both")],
)
def test_a_label_that_is_not_there_is_an_error(
    labels: tuple[str, ...], name: str
) -> None:
    """A name that the old enum has not, no enum, or one that still has the old label."""
    new = catalog(mood("ok", "sad"), mood("sad", "unhappy", name="both"), table("t"))
    kind = "table" if name == "t" else "enum"
    hint = Hint(kind, ("public", name), "unhappy", "sad")
    with pytest.raises(DesignError, match="'sad' renamed from 'unhappy'") as caught:
        declared_labels([hint], catalog(mood(*labels)), new, {})
    assert caught.value.hint
