"""Waivers: what they accept, until when, and what the file must say."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from schemaops.catalog.model import Catalog
from schemaops.errors import ConfigError
from schemaops.policy.judge import judge
from schemaops.policy.model import Finding, Subject, Waiver
from schemaops.policy.packs import load_pack
from schemaops.policy.statements import statements_of_sql
from schemaops.policy.waivers import read_waivers
from tests.unit.test_policy_cases import column

LAST_DAY = datetime.date(2026, 6, 30)
NEXT_DAY = LAST_DAY + datetime.timedelta(days=1)
WAIVER = Waiver("drop-table", "public.log", "empty since May", "data team", LAST_DAY)
TEXT = """
[[waiver]]
rule = "drop-table"
object = "public.log"
reason = "empty since May"
owner = "data team"
expires = 2026-06-30
"""
DROPS = Subject(statements=statements_of_sql("DROP TABLE log; DROP TABLE t", "a.sql"))


def judged(
    waiver: Waiver, today: datetime.date, subject: Subject = DROPS
) -> list[tuple[str, str, str | None]]:
    """(rule, object, waived by) of the findings that matter here."""
    found: tuple[Finding, ...] = judge(subject, load_pack(), (waiver,), today)
    return sorted(
        (f.rule, f.where, f.waived_by)
        for f in found
        if f.rule != "missing-lock-timeout"
    )


def test_a_waiver_accepts_one_finding_through_its_last_day() -> None:
    """The finding stays visible, with owner and reason; others are untouched."""
    assert judged(WAIVER, LAST_DAY) == [
        ("drop-table", "public.log", "data team: empty since May"),
        ("drop-table", "public.t", None),
    ]


def test_an_expired_waiver_brings_its_finding_back() -> None:
    """And says so in a finding of its own."""
    assert judged(WAIVER, NEXT_DAY) == [
        ("drop-table", "public.log", None),
        ("drop-table", "public.t", None),
        ("waiver-expired", "public.log", None),
    ]


@pytest.mark.parametrize("today", [LAST_DAY, NEXT_DAY])
def test_a_waiver_that_nothing_needs_is_reported(today: datetime.date) -> None:
    """It would hide the next finding of its kind; expired or not."""
    waiver = dataclasses.replace(WAIVER, object="public.other")
    assert ("waiver-unused", "public.other", None) in judged(waiver, today)


def test_a_waiver_of_another_rule_does_not_match() -> None:
    """A waiver is for one rule and one object."""
    waiver = dataclasses.replace(WAIVER, rule="drop-column")
    assert ("drop-table", "public.log", None) in judged(waiver, LAST_DAY)
    assert ("waiver-unused", "public.log", None) in judged(waiver, LAST_DAY)


def test_a_waiver_outside_of_the_change_is_left_in_peace() -> None:
    """Whether an object that the change does not touch needs it was not judged."""
    there = column("public", "log", "at", "text")
    catalog = Catalog(server=160000, objects={there.ref: there})
    waiver = dataclasses.replace(WAIVER, object="public.log.at")
    assert judged(waiver, LAST_DAY, Subject(catalog=catalog)) == []
    gone = dataclasses.replace(WAIVER, object="public.log.gone")
    assert judged(gone, LAST_DAY, Subject(catalog=catalog)) == [
        ("waiver-unused", "public.log.gone", None)
    ]


def test_a_file_of_waivers_is_read() -> None:
    """Every field as it is written."""
    assert read_waivers(TEXT, "waivers.toml") == (WAIVER,)
    assert read_waivers("", "waivers.toml") == ()


@pytest.mark.parametrize(
    ("line", "instead", "message", "hint"),
    [
        ("reason", "", "reason is missing", "reason, owner, expires"),
        ("reason", 'reason = ""', "reason is missing", ""),
        ("owner", "", "owner is missing", ""),
        ("expires", "", "expires is missing", ""),
        ("expires", 'expires = "2026-06-30"', "must be a date", "without quotes"),
        ("expires", "expires = 2026-06-30T10:00:00", "must be a date", ""),
        ("object", 'objekt = "public.log"', "unknown key 'objekt'", "'object'"),
        ("rule", 'rule = "drop-tabel"', "no rule 'drop-tabel'", "'drop-table'"),
        ("[[waiver]]", "[waiver]", "list of tables", "[[waiver]]"),
        ("[[waiver]]", "[[waivers]]", "unknown key 'waivers'", "'waiver'"),
        ("[[waiver]]", "[[waiver", "no TOML", ""),
    ],
)
def test_what_a_waiver_must_say(
    line: str, instead: str, message: str, hint: str
) -> None:
    """A waiver that is not complete is a configuration error that says where."""
    lines = [instead if x.startswith(line) else x for x in TEXT.splitlines()]
    with pytest.raises(ConfigError) as caught:
        read_waivers("\n".join(lines), "waivers.toml")
    assert message in caught.value.what
    assert hint in (caught.value.hint or "")
    assert (caught.value.where or "").startswith("waivers.toml")
