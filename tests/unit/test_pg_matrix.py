"""The summary of the matrix counts what ran, what did not, and what failed."""

from __future__ import annotations

from tests.pg_matrix import NOT_OF_A_MAJOR, ROOT, Result, result, table

REPORT = """\
<testsuites><testsuite>
<testcase classname="c" name="case[a]"><properties>
  <property name="plan case" value="14"/></properties></testcase>
<testcase classname="c" name="case[b]"><properties>
  <property name="plan case has no meaning" value="b/x: for PostgreSQL &gt;=18"/>
  </properties></testcase>
<testcase classname="c" name="case[c]"><properties>
  <property name="plan case" value="14"/></properties><failure/></testcase>
<testcase classname="c" name="fixture"><error/></testcase>
<testcase classname="c" name="skipped"><skipped/></testcase>
<testcase classname="c" name="plain"/>
</testsuite></testsuites>
"""


def test_a_report_is_counted() -> None:
    """Each test is counted once: run, without meaning, another test, or failed."""
    found = result(14, "14.23", REPORT, 1)
    away = (("a test was skipped", 1), ("for PostgreSQL >=18", 1))
    assert found == Result(14, "14.23", 1, away, 1, ("c::case[c]", "c::fixture"), 1)
    assert not found.good


def test_a_run_without_tests_is_not_good() -> None:
    """A pytest that never started leaves no report, and is no success."""
    assert not result(14, "14.23", "<testsuites/>", 0).good
    assert Result(14, "14.23", 1, (), 0, (), 0).good
    assert not Result(14, "14.23", 1, (), 0, (), 2).good


def test_the_table_says_why_and_what() -> None:
    """Reasons and failures stand below it, with their major."""
    lines = list(table([result(14, "14.23", REPORT, 1)]))
    assert lines[1].split() == ["14", "14.23", "1", "2", "1", "2", "exit", "1"]
    assert "not applicable on 14: 1 for PostgreSQL >=18" in lines
    assert "failed on 14: c::case[c]" in lines


def test_what_is_left_out_exists() -> None:
    """A file that was renamed is not left out by chance."""
    for name in NOT_OF_A_MAJOR:
        assert (ROOT / "tests" / "integration" / name).exists()
