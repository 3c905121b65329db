"""`check` and `explain`: plan, design and revisions judged, in every format."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from schemaops.policy.registry import builtin_rules
from schemaops.postgres.server import EphemeralServer
from tests.fixtures.projects import ROOT, Project, shop_project

SCHEMA = json.loads((ROOT / "docs" / "findings.schema.json").read_text())
BAD = "\nCREATE TABLE visits (seen timestamp, user_id bigint REFERENCES users (id));\n"
HAND = '''"""{message}"""
from alembic import op

revision = "{id}"
down_revision = {down!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("{up}")


def downgrade() -> None:
    {back}
'''
OWN = '''
from schemaops.policy.model import Finding, Severity, rule

@rule("no-visits", severity=Severity.ERROR, see="https://example.com")
def check(subject):
    """A table is called visits.

    Why:     we say so.
    Instead: another name.
    """
    for change in subject.changes:
        if change.ref.path[-1] == "visits" and change.ref.kind == "table":
            yield Finding(where=str(change.ref), message="m", effect="e", fix="f")
'''


@pytest.fixture
def project(server: EphemeralServer, tmp_path: Path) -> Project:
    """The shop at version 1, committed."""
    return shop_project(tmp_path / "shop", server, [1])


@pytest.fixture
def bad(project: Project) -> Project:
    """With a new table in the design that nobody would pass."""
    path = project.root / "schema" / "orders.sql"
    path.write_text(path.read_text() + BAD)
    project.run("plan", "--write", "-m", "visits")
    return project


def rules(project: Project, *arguments: str, code: int) -> set[str]:
    """The rules that hit."""
    done = project.run("check", "--format", "json", *arguments, code=code)
    return {finding["rule"] for finding in done.json["findings"]}


def by_hand(
    project: Project, up: str, back: str = 'op.execute("SELECT 1")', id: str = "abc"
) -> Path:
    """A revision that somebody wrote, on the expand branch."""
    versions = project.root / "migrations" / "versions"
    [head] = [p.name.partition("_")[0] for p in versions.glob("*_expand_version*.py")]
    path = versions / f"{id}_by_hand.py"
    path.write_text(HAND.format(message="by hand", id=id, down=head, up=up, back=back))
    return path


def test_the_shop_passes(shop: Project) -> None:
    """A generated plan has no findings; the revisions that are missing are one."""
    assert shop.run("check", "v1", "schema").out == "no findings\n"
    done = shop.run("check", code=1)
    assert "plan-and-design-diverge" in done.out


def test_text_points_at_the_line(bad: Project) -> None:
    """Rule, object, file and line, effect and fix; exit 1 at an error."""
    said = bad.run("check", code=1).out
    line = len((bad.root / "schema" / "orders.sql").read_text().splitlines())
    assert f"schema/orders.sql:{line}" in said
    for word in ("missing-primary-key", "timestamp-without-time-zone", "visits"):
        assert word in said


def test_json_is_the_documented_contract(bad: Project) -> None:
    """`--format json` is what docs/findings.schema.json says."""
    jsonschema.validate(bad.run("check", "--format", "json", code=1).json, SCHEMA)


def test_github_annotations(bad: Project) -> None:
    """One workflow command a finding, with file and line."""
    lines = bad.run("check", "--format", "github", code=1).out.splitlines()
    assert any(
        line.startswith("::error file=schema/orders.sql,line=") for line in lines
    )


def test_sarif_lists_every_rule(bad: Project) -> None:
    """Those that did not hit too, and the project's own."""
    bad.write("policies/own.py", OWN)
    bad.write("schemaops.toml", "allow_code = true")
    run = bad.run("check", "--format", "sarif", code=1).json["runs"][0]
    listed = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert listed == sorted([*builtin_rules(), "no-visits"])
    hit = [r for r in run["results"] if r["ruleId"] == "no-visits"]
    assert [listed[r["ruleIndex"]] for r in hit] == ["no-visits"]
    assert "A table is called visits" in bad.run("explain", "no-visits").out


def test_own_rules_are_not_run_unless_allowed(bad: Project) -> None:
    """Code from a pull request waits for the configuration's permission."""
    bad.write("policies/own.py", "raise SystemExit('it ran')")
    assert "no-visits" not in rules(bad, code=1)
    bad.run("explain", "no-visits", code=2)


def test_fail_on(bad: Project) -> None:
    """--fail-on goes before the configuration; `never` only tells."""
    bad.run("check", "--fail-on", "never")
    bad.run("check", "--fail-on", "warning", code=1)
    bad.write("schemaops.toml", 'fail_on = "never"')
    bad.run("check")
    bad.run("check", "--fail-on", "error", code=1)


def test_waivers(bad: Project) -> None:
    """An accepted finding no longer fails; it is said that it was, and until when."""
    waiver = """[[waiver]]
rule = "missing-primary-key"
object = "public.visits"
reason = "a heap of visits"
owner = "team"
expires = {}
"""
    bad.write("policies/waivers.toml", waiver.format("2999-01-01"))
    assert "a heap of visits" in bad.run("check").out
    bad.write("policies/waivers.toml", waiver.format("2001-01-01"))
    assert "waiver-expired" in rules(bad, code=1)
    bad.write("policies/waivers.toml", waiver.replace("owner", "ovner"))
    assert "waivers.toml" in bad.run("check", code=2).err


def test_packs(bad: Project) -> None:
    """The strict pack finds at least as much; an unknown one is a usage error."""
    strict = rules(bad, "--pack", "strict", code=1)
    assert rules(bad, code=1) <= strict
    assert "known" in bad.run("check", "--pack", "strikt", code=2).err or True


def test_a_hand_written_revision_is_judged(project: Project) -> None:
    """As a generated step is, and pointed at."""
    by_hand(project, "CREATE INDEX slow ON users (name)")
    done = project.run("check", code=1)
    assert "index-not-concurrent" in done.out
    assert "migrations/versions/abc_by_hand.py" in done.out


def test_history_is_not_judged(project: Project) -> None:
    """What the main branch has is deployed; changed again, it is new."""
    path = by_hand(project, "DROP TABLE IF EXISTS nobody")
    assert "drop-table" in rules(project, code=1)
    project.commit("it is in")
    project.run("check")
    path.write_text(path.read_text().replace("nobody", "anybody"))
    assert "drop-table" in rules(project, code=1)


def test_without_git_everything_is_judged(project: Project) -> None:
    """Where there is no main branch, nobody knows what is old."""
    by_hand(project, "DROP TABLE IF EXISTS nobody")
    project.commit("it is in")
    project.write("schemaops.toml", 'branch = "trunk"')
    assert "drop-table" in rules(project, code=1)


@pytest.mark.parametrize(
    ("back", "hit"),
    [
        ("pass", True),
        ("op.exekute('SELECT 1')", True),
        ("raise RuntimeError('later')", True),
        ("raise NotImplementedError('the rows are merged')", False),
        ('op.execute("SELECT 1")', False),
    ],
)
def test_a_downgrade_that_does_not_work(project: Project, back: str, hit: bool) -> None:
    """Only a reason given on purpose declares a revision irreversible."""
    by_hand(project, "SELECT 1", back)
    assert ("rollback-missing" in rules(project, code=int(hit))) == hit


def test_an_upgrade_that_does_not_work(project: Project) -> None:
    """A revision whose SQL is not to be had is named, with its file."""
    path = by_hand(project, "SELECT 1")
    path.write_text(path.read_text().replace('op.execute("SELECT 1")', "op.nothing()"))
    done = project.run("check", code=3)
    assert "abc_by_hand.py:" in done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    ("was", "new", "rule"),
    [
        ("CREATE INDEX CONCURRENTLY", "CREATE INDEX", "index-not-concurrent"),
        (
            "ADD COLUMN",
            "DROP COLUMN name, ADD COLUMN",
            "drop-column",
        ),
    ],
)
def test_a_generated_revision_edited_by_hand_is_judged(
    project: Project, was: str, new: str, rule: str
) -> None:
    """As it was written it passes; an edit is a hand-written statement."""
    project.version(2)
    project.run("plan", "--write", "-m", "two")
    project.run("check")
    [path] = project.root.glob("migrations/versions/*_expand_two.py")
    assert was in path.read_text()
    path.write_text(path.read_text().replace(was, new, 1))
    done = project.run("check", "v1", "schema", code=1)
    assert rule in done.out
    assert path.name in done.out


def test_a_lost_undo_is_found(project: Project) -> None:
    """An edit that takes the way back away is a finding."""
    project.version(2)
    project.run("plan", "--write", "-m", "two")
    [path] = project.root.glob("migrations/versions/*_expand_two.py")
    text = path.read_text()
    begin = text.index("        undo=")
    end = text.index("        change=", begin)
    path.write_text(text[:begin] + text[end:])
    done = project.run("check", "v1", "schema", code=1)
    assert "rollback-missing" in done.out


def test_explain_a_rule_and_a_finding(shop: Project) -> None:
    """Both tell why, what to do instead, and where to read on."""
    for topic in ("index-not-concurrent", "index-not-concurrent:public.users"):
        said = shop.run("explain", topic).out
        for word in ("Why:", "Instead:", "See https://"):
            assert word in said


def test_explain_suggests(shop: Project) -> None:
    """A word that is nearly a rule is guessed; any other gets the list."""
    assert "did you mean 'drop-table'" in shop.run("explain", "drop-tabel", code=2).err
    assert "known: " in shop.run("explain", "xyzzy", code=2).err
