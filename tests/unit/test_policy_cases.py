"""Every rule on its case file: bad and good statements, as a person writes them.

A statement that the rule must hit says so at its end: `-- expect: rule-id`. Lines at
the top set the scene: `-- transactional: yes`, `-- options: key = value`, and
`-- before:` (a column) or `-- check:` (a valid CHECK) of the catalog before.
"""

from __future__ import annotations

import datetime
import re
import tomllib
from pathlib import Path

import pytest

from schemaops.catalog.kinds.column import Column
from schemaops.catalog.kinds.constraint import Constraint
from schemaops.catalog.model import Catalog, Object
from schemaops.policy.judge import judge
from schemaops.policy.model import Severity, Subject
from schemaops.policy.packs import Pack, Setting
from schemaops.policy.registry import builtin_rules
from schemaops.policy.statements import statements_of_sql

CASES = sorted((Path(__file__).parents[1] / "cases" / "policy").glob("*.sql"))
TODAY = datetime.date(2026, 1, 1)


def scene(text: str, word: str) -> list[str]:
    """The values of a word in the comments of a case."""
    return re.findall(rf"^-- {word}: (.*)$", text, re.MULTILINE)


def catalog_before(text: str) -> Catalog:
    """The catalog that a case declares."""
    found: list[Object] = []
    for line in scene(text, "before"):
        path, type_ = line.split(": ", 1)
        schema, table, name = path.split(".")
        found.append(column(schema, table, name, type_))
    for line in scene(text, "check"):
        path, definition = line.split(": ", 1)
        schema, table, name = path.split(".")
        found.append(
            Constraint(
                schema=schema,
                table=table,
                name=name,
                type="c",
                definition=definition,
                valid=True,
            )
        )
    return Catalog(server=160000, objects={value.ref: value for value in found})


def column(schema: str, table: str, name: str, type_: str) -> Column:
    """A plain column."""
    return Column(
        schema=schema,
        table=table,
        name=name,
        type=type_,
        collation=None,
        not_null=False,
        default=None,
        identity="",
        identity_options=(),
        generated="",
        inherited=False,
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_rule_hits_what_its_case_expects_and_nothing_else(path: Path) -> None:
    """The lines with a finding are the lines that say `-- expect:`."""
    text = path.read_text()
    rule = builtin_rules()[path.stem]
    options = dict(rule.options)
    for line in scene(text, "options"):
        options |= {
            key: tuple(value) if isinstance(value, list) else value
            for key, value in tomllib.loads(line).items()
        }
    pack = Pack("case", {rule.id: rule}, {rule.id: Setting(Severity.ERROR, options)})
    subject = Subject(
        before=catalog_before(text),
        statements=statements_of_sql(
            text, path.name, transactional=scene(text, "transactional") == ["yes"]
        ),
    )
    expected = {
        number
        for number, line in enumerate(text.splitlines(), start=1)
        if f"-- expect: {rule.id}" in line
    }
    found = judge(subject, pack, (), TODAY)
    assert expected, "a case without a bad statement proves nothing"
    assert {finding.line for finding in found} == expected
    assert {finding.file for finding in found} == {path.name}
