"""The pages of docs/changes/: one for each rewrite, and a table of them.

Made of what the rewrite says of itself (schemaops/plan/rewrites/<rewrite>.toml), the
docstring of its file, and the golden plans of the cases: one of them is shown whole,
and from all of them the page takes phases, locks and hazards. Nothing is written by
hand; `python -m tests.docs_pages --write` writes all of it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from schemaops.budget import DEFAULT
from schemaops.plan.explained import DIRECT, Explained, Plain, explained
from schemaops.plan.model import Hazard, Phase
from schemaops.report.plan_words import HAZARD_WORDS, PHASE_WORDS
from tests.fixtures.plan_cases import OLDEST_GOLDEN, ROOT, PlanCase
from tests.golden_steps import Shown, golden_steps, steps

PROJECT = Path(__file__).parents[1]
PAGES = PROJECT / "docs" / "changes"
PLANS = PROJECT / "schemaops" / "plan"
EXAMPLES = {
    "add_column": "add_column/volatile_default_not_null",
    "alter_constraint": "constraint/check_changed",
    "change_type": "change_type/int_to_bigint",
    "constraint": "constraint/add_foreign_key",
    "conversion": "conversion/created",
    "default_privilege": "default_privilege/kinds",
    "direct": "direct/default_changed",
    "domain": "direct/domain_check",
    "drop_column": "drop_column/not_null_without_default",
    "enum": "enum/label_removed_using",
    "exclusion": "shadow/exclusion",
    "foreign_table": "fdw/table",
    "generated": "generated/stored_expression",
    "grant": "grant/table",
    "identity": "direct/identity_added",
    "index": "index/replace_columns",
    "index_mark": "index_mark/moved_to_new_index",
    "index_part": "index_part/of_index",
    "inheritance": "table/inherits",
    "mapping": "mapping/split",
    "merge_table": "moved/table_merged",
    "moved": "moved/one_to_one",
    "not_null": "not_null/set_with_fill",
    "not_null_form": "not_null_form/not_valid_back",
    "operator": "operator/links_in_use",
    "owner": "owner/relations",
    "part": "constraint/part_names",
    "partition": "partition/attach",
    "partitioned_table": "partitioned/serial_range",
    "persistence": "direct/unlogged_back",
    "policy": "policy/using_changed",
    "publication": "publication/columns",
    "range": "range/created",
    "rename_column": "rename_column/indexed",
    "rename_table": "rename_table/plain",
    "retire": "retire/referring",
    "security_label": "security_label/column",
    "storage": "table/access_method",
    "subscription": "subscription/publications",
    "trigger": "direct/trigger_created",
    "user_mapping": "fdw/wrapper_altered",
}
"""The case that a page shows, by rewrite."""
_WIDE = 60


def rewrites() -> list[str]:
    """The names of all rewrites, and of plain DDL."""
    files = (PLANS / "rewrites").glob("*.py")
    return sorted([DIRECT, *(f.stem for f in files if f.stem != "__init__")])


def pages() -> dict[Path, str]:
    """Every page with its text."""
    found = {PAGES / f"{name}.md": page(name) for name in rewrites()}
    return {PAGES / "README.md": index(), **found}


def stale() -> list[Path]:
    """The pages that are not what the code says, or that nothing makes."""
    wanted = pages()
    there = {path: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    return sorted(p for p in {*wanted, *there} if wanted.get(p) != there.get(p))


def write() -> list[Path]:
    """Write, or remove, what is stale."""
    wanted, found = pages(), stale()
    PAGES.mkdir(exist_ok=True)
    for path in found:
        if path in wanted:
            path.write_text(wanted[path], encoding="utf-8")
        else:
            path.unlink()
    return found


def index() -> str:
    """The table of all pages."""
    rows = [
        "# Changes, one by one\n",
        "What is done for each kind of change, on a page of its own, with an example from"
        " the tests. [Rewrites](../rewrites.md) has all of it in short;"
        " `schemaops plan --explain STEP` tells the same of a step of your own plan.\n",
        "A statement waits for a lock that blocks, and holds it, no longer than"
        f" `max_stall` of the [budget](../configuration.md#budget), {DEFAULT.max_stall} ms"
        " unless it is said otherwise; but for a step with the hazard `scan`, `rewrite`"
        " or `blocking-build` on a table that is not known to be small.\n",
        "| rewrite | when | phases | strongest lock |",
        "|---|---|---|---|",
    ]
    for name in rewrites():
        seen = golden_steps()[name]
        phases = ", ".join(p for p in Phase if any(s.phase is p for s in seen))
        rows.append(
            f"| [{name}]({name}.md) | {explained(name).when} | {phases}"
            f" | {_strongest(seen)} |"
        )
    return "\n".join(rows) + "\n"


def page(name: str) -> str:
    """The page of one rewrite."""
    said, seen = explained(name), golden_steps()[name]
    first, rest = _docstring(name)
    parts = [f"# {_title(name)}\n\n{first}\n\n{said.when}\n"]
    if rest:
        parts.append(f"```text\n{rest}\n```\n")
    parts += [_phases(said, seen), _refused(said), _hazards(seen), _example(name)]
    parts.append("[All changes](README.md)\n")
    return "\n".join(parts)


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _docstring(name: str) -> tuple[str, str]:
    file = PLANS / ("direct.py" if name == DIRECT else f"rewrites/{name}.py")
    text = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    first, _, rest = text.partition("\n\n")
    return first.replace("\n", " "), rest.strip("\n")


def _phases(said: Explained, seen: list[Shown]) -> str:
    rows = ["## Phases", "| phase | when | why | strongest lock |", "|---|---|---|---|"]
    for phase in Phase:
        there = [step for step in seen if step.phase is phase]
        if there:
            why = said.why[phase]
            when = PHASE_WORDS[phase]
            rows.append(f"| {phase} | {when} | {why} | {_strongest(there)} |")
    return "\n".join(rows) + "\n"


def _strongest(seen: list[Shown]) -> str:
    modes = [mode for step in seen for mode, _ in step.locks]
    if not modes:
        return "none"
    mode = max(modes, key=lambda mode: mode.rank)
    return f"{mode}, blocks {mode.blocks}"


def _refused(said: Explained) -> str:
    rows = ["## Instead of"]
    if said.instead_of:
        rows += ["| plain statement | its lock | what it does |", "|---|---|---|"]
        rows += dict.fromkeys(map(_refused_row, said.instead_of))
        return "\n".join(rows) + "\n"
    return f"## Instead of\nNothing: {said.plain}.\n"


def _refused_row(one: Plain) -> str:
    lock = f"{one.lock}, blocks {one.lock.blocks}" if one.lock else "none on a table"
    does = f"before the old application is gone, {one.does}" if one.early else one.does
    return f"| {_code(one.sql)} | {lock} | {does} |"


def _hazards(seen: list[Shown]) -> str:
    met = {hazard for step in seen for hazard in step.hazards}
    rows = ["## Hazards", "Of some step of some plan; most plans have fewer.\n"]
    rows += ["| hazard | means |", "|---|---|"]
    rows += [f"| `{h}` | {HAZARD_WORDS[h]} |" for h in Hazard if h in met]
    return "\n".join(rows) + "\n" if met else "## Hazards\nNone.\n"


def _example(name: str) -> str:
    case = PlanCase(ROOT / EXAMPLES[name])
    link = f"../../tests/cases/plan/{case.id}"
    lines = [
        "## Example",
        f"The case [{case.id}]({link}) of the tests, where it is applied to a server and"
        " taken back from each phase.\n",
    ]
    for title, file in (("Before", "before.sql"), ("After", "after.sql")):
        lines.append(f"{title}:\n```sql\n{(case.text(file) or '').strip()}\n```\n")
    for golden, major in _goldens(case):
        lines.append(f"The plan{major}:\n")
        lines.append(_plan(golden))
    return "\n".join(lines)


def _goldens(case: PlanCase) -> Iterator[tuple[str, str]]:
    """The golden plans of a case, each with the majors that it is of."""
    later = sorted(int(file.stem[7:]) for file in case.path.glob("plan.pg*.sql"))
    pg = case.options.get("pg", "")
    only = f" from PostgreSQL {pg.removeprefix('>=')} on" if pg else ""
    if later:
        only = f" on PostgreSQL {OLDEST_GOLDEN}"
    yield case.text("plan.sql") or "", only
    for major in later:
        yield case.text(f"plan.pg{major}.sql") or "", f" from PostgreSQL {major} on"


def _plan(golden: str) -> str:
    found = list(steps(golden))
    rows = [
        "| step | phase | made by | locks | hazards | undo |",
        "|---|---|---|---|---|---|",
    ]
    for number, step in enumerate(found, 1):
        locks = ", ".join(f"{mode} on {table}" for mode, table in step.locks) or "none"
        hazards = ", ".join(step.hazards)
        rows.append(
            f"| {number} | {step.phase} | {step.rewrite} | {locks} | {hazards}"
            f" | {_undo(step)} |"
        )
    sql = "\n\n".join(f"-- {n}\n{step.sql}" for n, step in enumerate(found, 1))
    return "\n".join(rows) + f"\n\n```sql\n{sql}\n```\n"


def _undo(step: Shown) -> str:
    if step.undo.startswith("no undo: "):
        return step.undo.removeprefix("no undo: ").replace("|", "&#124;")
    line = " ".join(step.undo.split())
    return _code(line if len(line) <= _WIDE else line[: _WIDE - 1].rstrip() + "…")


def _code(sql: str) -> str:
    return f"`{sql.replace('|', '&#124;')}`"
