"""Every rewrite has cases, and what a change of type costs is known exactly."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from schemaops.plan.typechange import safe_cast, widens
from tests.fixtures.plan_cases import ROOT

REWRITES = Path(__file__).parents[2] / "schemaops" / "plan" / "rewrites"


def test_every_rewrite_has_a_case() -> None:
    """The steps of each file of plan/rewrites/ are in some golden plan."""
    names = {path.stem for path in REWRITES.glob("*.py")} - {"__init__"}
    seen: set[str] = set()
    for golden in ROOT.glob("*/*/plan.sql"):
        seen |= set(re.findall(r"^-- (\w+)(?:;|$)", golden.read_text(), re.MULTILINE))
    assert names - seen == set()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("character varying(10)", "character varying(20)"),
        ("character varying(10)", "character varying"),
        ("character varying(10)", "text"),
        ("text", "character varying"),
        ("numeric(8,2)", "numeric(12,2)"),
        ("numeric(8,2)", "numeric"),
        ("bit varying(3)", "bit varying(5)"),
        ("timestamp(3) without time zone", "timestamp without time zone"),
        ("cidr", "inet"),
    ],
)
def test_a_wider_type_is_the_same_storage(old: str, new: str) -> None:
    """There nothing is written or read; and not one of them back."""
    assert widens(old, new)
    assert not widens(new, old) or {old, new} == {"text", "character varying"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("integer", "bigint"),
        ("numeric(8,2)", "numeric(12,4)"),
        ("character(3)", "character(5)"),
        ("timestamp without time zone", "timestamp with time zone"),
        ("text", "character varying(20)"),
        ("json", "jsonb"),
        ("public.mood", "text"),
    ],
)
def test_another_storage_is_no_wider_type(old: str, new: str) -> None:
    """PostgreSQL would write, or at least read, every row."""
    assert not widens(old, new)


@pytest.mark.parametrize(
    ("old", "new", "safe"),
    [
        ("integer", "bigint", True),
        ("bigint", "integer", False),
        ("integer", "text", True),
        ("text", "integer", False),
        ("json", "text", True),
        ("smallint", "numeric", True),
        ("timestamp without time zone", "timestamp with time zone", False),
    ],
)
def test_which_casts_can_fail(old: str, new: str, *, safe: bool) -> None:
    """Where one can, the sync trigger must not fail the old application."""
    assert safe_cast(old, new) is safe
