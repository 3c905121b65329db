"""docs/kinds.md is made of the cases, and no kind and no attribute is without one."""

from __future__ import annotations

from schemaops.catalog.kind import kinds
from tests.case_changes import Recorded, recorded, stale
from tests.fixtures.plan_cases import ROOT, PlanCase, plan_cases
from tests.kinds_page import rows, span

UNCHANGED = {
    "extension.comment": "an extension brings it along: read for our own mark alone",
    **dict.fromkeys(
        (
            *("default_privilege.comment", "grant.comment", "index_mark.comment"),
            *("owner.comment", "user_mapping.comment", "family_members.comment"),
            "security_label.comment",
        ),
        "PostgreSQL has no comment on such a thing",
    ),
    "table.detaching": "an interruption in a live database: no design has one",
    **dict.fromkeys(
        (
            f"{kind}.tablespace"
            for kind in ("constraint", "index", "index_part", "matview", "table")
        ),
        "a tablespace is the cluster's: no design makes one, a server for cases has none",
    ),
}
"""Attributes that no case can change, `kind.attribute`, with the reason."""
REFUSED = {
    "column.generated": ("generated/stored_to_plain", "generated/stored_to_plain_back"),
    "foreign_server.type": ("fdw/server_type_refused",),
    "foreign_server.wrapper": ("fdw/server_wrapper_refused",),
    "subscription.failover": ("subscription/failover",),
    "subscription.two_phase": ("subscription/two_phase",),
}
"""Attributes whose every change is refused, with the cases that are refused for it."""


def test_the_record_is_fresh() -> None:
    """Every case is in tests/cases/changes.json as it stands, and nothing else is."""
    record = recorded()
    old = [case.id for case in plan_cases() if stale(case, record)]
    assert not old, "run: python -m tests.case_changes"
    assert set(record) == {case.id for case in plan_cases()}


def test_every_kind_is_read_created_and_dropped_by_a_case() -> None:
    """No row of the table has an empty cell."""
    empty = [
        f"{row.name} {word}"
        for row in rows(plan_cases(), recorded())
        for word, found in (
            ("read", row.read.cases),
            ("created", "created" in row.aspects),
            ("dropped", "dropped" in row.aspects),
            ("undone", row.undone.cases),
        )
        if not found
    ]
    assert not empty


def test_every_attribute_is_changed_by_a_case() -> None:
    """What is compared is planned, applied and taken back somewhere, or refused."""
    found = {
        f"{row.name}.{aspect}"
        for row in rows(plan_cases(), recorded())
        for aspect in row.unproven()
    }
    known = {*UNCHANGED, *REFUSED}
    assert sorted(found - known) == []
    assert sorted(known - found) == [], "changed by a case after all"


def test_what_is_refused_is_refused_by_its_case() -> None:
    """Its case changes it, and no other kind that could be what is refused."""
    there = {case.id: case for case in plan_cases()}
    for name, cases in REFUSED.items():
        kind, _, attribute = name.partition(".")
        for case in cases:
            changes = recorded()[case].changes
            assert "refused" in there[case].options, case
            assert f"{kind} {attribute}" in changes, case
            assert {change.partition(" ")[0] for change in changes} == {kind}, case


def test_a_row_counts_what_its_cases_show() -> None:
    """A refused case proves reading alone; what an undo leaves is not undone."""
    plain, refused, stays = (PlanCase(ROOT / "x" / name) for name in "abc")
    for case, options in (
        (plain, {"pg": ">=17"}),
        (refused, {"refused": "no"}),
        (stays, {"stays": "TYPE"}),
    ):
        case.__dict__["options"] = options
    changes = ("enum created", "enum labels")
    one = Recorded("", 15, ("enum", "schema"), changes)
    record = {case.id: one for case in (plain, refused, stays)}
    found = {row.name: row for row in rows([plain, refused, stays], record)}
    assert set(found) == set(kinds())
    assert list(found["enum"].cells()) == [
        *("`enum`", "14-18", "3", "2", "labels 2", "", "", "1 of 2"),
    ]
    assert found["enum"].unproven() == ["dropped", "comment"]
    assert found["schema"].planned.cases == 0


def test_majors_in_a_row_are_joined() -> None:
    """As a reader would write them."""
    assert span([14, 15, 16, 17, 18]) == "14-18"
    assert span({18, 14, 17}) == "14, 17-18"
    assert span([15]) == "15"


def test_the_record_has_a_line_a_case() -> None:
    """Two branches that add cases can be merged."""
    text = (ROOT.parent / "changes.json").read_text(encoding="utf-8")
    assert len(text.splitlines()) == len(recorded()) + 2
