"""Writes what the pages take from the code, and checks that they have it.

A page holds `<!-- generated: NAME -->` … `<!-- end -->`; between the two stands what
the function of that name makes: the help of the commands, the rules' docstrings. The
pages of docs/changes/ are made as a whole (tests/changes_pages.py).

    python -m tests.docs_pages --check              (a unit test does the same)
    python -m tests.docs_pages --write
    python -m tests.docs_pages --write --outputs    also what commands print; a minute
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from tests import changes_pages
from tests.docs_run import PAGES, ROOT

PACKAGE = ROOT / "schemaops"
_REGION = re.compile(r"(<!-- generated: ([\w-]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def commands() -> str:
    """The help of every command."""
    from click.testing import CliRunner

    from schemaops.cli.main import COMMANDS, group

    def shown(*arguments: str) -> str:
        result = CliRunner().invoke(
            group, [*arguments, "--help"], prog_name="schemaops", terminal_width=80
        )
        return f"```text\n{result.output.rstrip()}\n```\n"

    parts = [f"## schemaops\n{shown()}"]
    parts += [f"## {name}\n{shown(name)}" for name in COMMANDS]
    return "\n".join(parts)


def exit_codes() -> str:
    """The exit codes that the errors carry, as a table."""
    from schemaops import errors

    rows = ["| code | error | when |", "|---|---|---|"]
    for name, kind in vars(errors).items():
        if isinstance(kind, type) and issubclass(kind, errors.SchemaopsError):
            said = (kind.__doc__ or "").split("\n")[0].rstrip(".")
            rows.append(f"| {kind.exit_code} | `{name}` | {said} |")
    return "\n".join(rows) + "\n"


def rules() -> str:
    """Every rule with its docstring, by group."""
    from schemaops.policy.registry import builtin_rules

    def group_of(rule: Any) -> str:
        name: str = rule.check.__module__.split(".")[-2]
        return name

    ordered = sorted(builtin_rules().values(), key=lambda r: (group_of(r), r.id))
    lines: list[str] = []
    for group, members in groupby(ordered, group_of):
        lines += [f"## {group.capitalize()}", ""]
        for rule in members:
            lines += [f"### {rule.id}", *_rule(rule), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _rule(rule: Any) -> Iterator[str]:
    first, _, rest = rule.doc.strip().partition("\n")
    yield f"{first} Severity: {rule.severity}."
    yield ""
    if rest.strip():
        yield "```text"
        yield from (line.removeprefix("    ") for line in rest.strip().split("\n"))
        yield "```"
    for key, value in rule.options.items():
        yield f"Option `{key}`, by default `{value!r}`.\n"
    link = rule.see if "://" in rule.see else f"../{rule.see}"
    title = "PostgreSQL documentation" if "postgresql.org" in link else "More"
    yield f"[{title}]({link})"


def rewrites() -> str:
    """Every rewrite with the docstring of its file."""
    parts = []
    for path in sorted((PACKAGE / "plan" / "rewrites").glob("*.py")):
        text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        if text is None or path.name == "__init__.py":
            continue
        first, _, rest = text.partition("\n")
        title = path.stem.replace("_", " ").capitalize()
        link = f"[Steps, locks and an example](changes/{path.stem}.md)"
        said = f"```text\n{rest.strip(chr(10))}\n```\n" if rest.strip() else ""
        parts.append(f"## {title}\n{first}\n\n{said}\n{link}\n")
    return "\n".join(parts)


def plan_fields() -> str:
    """The fields of a plan and of a step, from the JSON Schema."""
    schema = json.loads((ROOT / "docs" / "plan.schema.json").read_text())
    step = schema["$defs"]["step"]
    return _fields(("The plan", schema), ("A step", step))


def explanation_fields() -> str:
    """The fields of a step that is explained, from the JSON Schema."""
    schema = json.loads((ROOT / "docs" / "explanation.schema.json").read_text())
    change, refused = (schema["$defs"][name] for name in ("change", "refused"))
    return _fields(
        ("The explanation", schema),
        ("A change", change),
        ("What was refused", refused),
    )


def _fields(*described: tuple[str, dict[str, Any]]) -> str:
    """A table for each object of a JSON Schema."""
    parts = []
    for title, schema in described:
        rows = [f"### {title}", "| field | says |", "|---|---|"]
        rows += [
            f"| `{name}` | {entry.get('description', '').replace('|', '&#124;')} |"
            for name, entry in schema["properties"].items()
        ]
        parts.append("\n".join(rows) + "\n")
    return "\n".join(parts)


def hazards() -> str:
    """The hazards with the reason for each."""
    from schemaops.plan.model import Hazard
    from schemaops.report.plan_words import HAZARD_WORDS

    rows = ["| hazard | means |", "|---|---|"]
    rows += [f"| `{hazard.value}` | {HAZARD_WORDS[hazard]} |" for hazard in Hazard]
    return "\n".join(rows) + "\n"


def workflow() -> str:
    """The workflow that init writes."""
    from schemaops import __version__

    text = (PACKAGE / "cli" / "templates" / "schema.yml").read_text(encoding="utf-8")
    return f"```yaml\n{text.replace('{version}', __version__).rstrip()}\n```\n"


def kinds() -> str:
    """What the cases of plans prove of each kind."""
    from tests.kinds_page import table

    return table()


def unmanaged() -> str:
    """What is met in a database and counted in the output."""
    from tests.kinds_page import reported

    return reported()


GENERATORS: dict[str, Callable[[], str]] = {
    "commands": commands,
    "exit-codes": exit_codes,
    "rules": rules,
    "rewrites": rewrites,
    "plan-fields": plan_fields,
    "explanation-fields": explanation_fields,
    "hazards": hazards,
    "kinds": kinds,
    "unmanaged": unmanaged,
    "workflow": workflow,
}


def fresh(text: str) -> str:
    """A page with its generated parts made anew."""
    return _REGION.sub(lambda match: match[1] + GENERATORS[match[2]]() + match[4], text)


def stale() -> list[Path]:
    """The pages that are not what the code says, or not in their generated parts."""
    texts = {page: page.read_text(encoding="utf-8") for page in PAGES}
    old = [page for page, text in texts.items() if fresh(text) != text]
    return [*old, *changes_pages.stale()]


def write_outputs() -> None:
    """Run every page and write what its commands print; the parts asked for."""
    from schemaops.postgres.server import EphemeralServer
    from tests.docs_places import run_page

    with EphemeralServer.start() as server:
        for page in PAGES:
            lines = page.read_text(encoding="utf-8").split("\n")
            found = []
            for block, code, said in run_page(page, server):
                if code != block.exit_code:
                    raise SystemExit(f"{block.where} ended with {code}:\n{said}")
                if block.output is not None:
                    found.append((block.output.fence, block.output.shown(said)))
            for fence, shown in sorted(found, key=lambda pair: -pair[0].first):
                lines[fence.first : fence.first + len(fence.lines)] = shown
            page.write_text("\n".join(lines), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """See the module."""
    if "--write" in arguments:
        for page in (page for page in stale() if page in PAGES):
            page.write_text(fresh(page.read_text(encoding="utf-8")), encoding="utf-8")
            sys.stdout.write(f"{page.relative_to(ROOT)}\n")
        for page in changes_pages.write():
            sys.stdout.write(f"{page.relative_to(ROOT)}\n")
        if "--outputs" in arguments:
            write_outputs()
        return 0
    found = stale()
    for page in found:
        sys.stderr.write(f"{page.relative_to(ROOT)} is stale: --write\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
