"""The shape that the code must keep: who imports whom, how large, how light.

What does not exist yet is not demanded; what exists is held to the same rules.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from statistics import median
from typing import TypeVar

import pytest

PACKAGE = Path(__file__).parents[2] / "schemaops"
MODULES = sorted(PACKAGE.rglob("*.py"))

LAYERS = (
    "cli",
    "judgement planning proof proposal",
    "report",
    "docs",
    "rehearse",
    "execute",
    "revisions",
    "policy",
    "plan",
    "diff",
    "intent",
    "sources",
    "postgres",
    "catalog",
    "sqltext sqlparse sqlfacts config_file config budget errors",
)
"""From the top down; those of one line may import each other."""
RANK = {name: rank for rank, line in enumerate(LAYERS) for name in line.split()}
PURE = ("report", "docs", "policy", "plan", "diff")
HEAVY = {"alembic", "git", "jinja2", "postgast", "psycopg", "sqlalchemy"}
HOMES = {
    "alembic": ("revisions/", "sources/"),
    "click": ("cli/",),
    "git": ("sources/git.py",),
    "jinja2": ("docs/", "report/"),
    "postgast": ("sqlparse",),
    "psycopg.sql": ("sqltext.py",),
}
PRINTS_SQL = {"sqltext", "report"}
"""Layers whose text is for people, or is quoted by psycopg."""
RUN = {"execute", "executemany", "copy", "stream"}
STATEMENTS = (
    *("ALTER TABLE ", "COMMENT ON ", "CREATE TABLE ", "CREATE INDEX ", "DELETE FROM "),
    *("DROP TABLE ", "INSERT INTO ", "SELECT ", "TRUNCATE ", "UPDATE "),
)
MAX_FILE, MEDIAN_FILE, MAX_FUNCTION = 300, 100, 60
Node = TypeVar("Node", bound=ast.AST)


def named(module: Path) -> str:
    """A module's path as tests show it."""
    return module.relative_to(PACKAGE).as_posix()


@cache
def tree(module: Path) -> ast.Module:
    return ast.parse(module.read_text())


def offenders(find: Callable[[Path], Iterable[object]]) -> dict[str, list[object]]:
    """What `find` objects to, by module."""
    found = {named(module): list(find(module)) for module in MODULES}
    return {name: objections for name, objections in found.items() if objections}


def nodes(module: Path, kind: type[Node]) -> Iterator[Node]:
    return (node for node in ast.walk(tree(module)) if isinstance(node, kind))


def imports(module: Path) -> Iterator[str]:
    """Full names of everything that a module imports, also inside functions."""
    for plain in nodes(module, ast.Import):
        yield from (alias.name for alias in plain.names)
    for source in nodes(module, ast.ImportFrom):
        yield from (f"{source.module}.{alias.name}" for alias in source.names)


def layer_of(dotted: str) -> str | None:
    """The layer that a full name of ours belongs to, else None."""
    parts = dotted.split(".")
    return parts[1] if parts[0] == "schemaops" and len(parts) > 1 else None


def home_layer(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def test_every_part_of_the_package_has_a_place_in_the_order() -> None:
    """A new folder or module at the top is put into the order of layers."""
    unknown = {home_layer(module) for module in MODULES} - RANK.keys()
    assert unknown - {"__init__", "__main__"} == set()


def test_imports_point_down_only() -> None:
    """A module imports its own layer or one below, never one above."""

    def upward(module: Path) -> Iterator[str]:
        here = RANK.get(home_layer(module), -1)
        for name in imports(module):
            layer = layer_of(name)
            if layer is not None and RANK.get(layer, here) < here:
                yield name

    assert offenders(upward) == {}


def test_relative_imports_are_not_used() -> None:
    """Every import says its full name, so the order of layers can be seen."""

    def relative(module: Path) -> Iterator[str]:
        found = nodes(module, ast.ImportFrom)
        return (ast.unparse(node) for node in found if node.level)

    assert offenders(relative) == {}


def test_pure_layers_know_no_server() -> None:
    """What is pure reaches no driver, by whatever way its imports lead.

    Values of a layer that talks to a server may be used: they reach none either.
    """

    def impure(module: Path) -> Iterator[str]:
        if home_layer(module) in PURE:
            yield from filter(reaches_driver, imports(module))

    assert offenders(impure) == {}


def reaches_driver(name: str) -> bool:
    """Whether importing a name leads to psycopg, composition in sqltext.py aside."""
    return name.split(".")[0] == "psycopg" or source_of(name) in with_driver()


@cache
def with_driver() -> frozenset[Path | None]:
    """The modules whose imports lead to psycopg."""
    rest = {m: set(imports(m)) for m in MODULES if home_layer(m) != "sqltext"}
    uses = {module: set(map(source_of, names)) for module, names in rest.items()}
    found: set[Path | None] = {
        m
        for m, names in rest.items()
        if any(n.split(".")[0] == "psycopg" for n in names)
    }
    while more := {m for m, used in uses.items() if used & found} - found:
        found |= more
    return frozenset(found)


@cache
def source_of(name: str) -> Path | None:
    """The file of a full name of ours: of a module, or of something inside one."""
    parts = name.split(".")
    if parts[0] != PACKAGE.name:
        return None
    inner = PACKAGE.joinpath(*parts[1:])
    outer = inner.parent
    files = (inner.with_suffix(".py"), inner / "__init__.py", outer.with_suffix(".py"))
    return next((file for file in files if file.is_file()), None)


def test_a_dependency_stays_at_its_edge() -> None:
    """click, Alembic, GitPython, jinja2 and the parser are each used in one place."""

    def strayed(module: Path) -> Iterator[str]:
        for name in imports(module):
            for library, homes in HOMES.items():
                inside = f"{name}.".startswith(f"{library}.")
                if inside and not named(module).startswith(homes):
                    yield name

    assert offenders(strayed) == {}


def test_files_are_small() -> None:
    """No file has more than 300 lines, and the median has at most 100."""
    sizes = {named(module): len(module.read_text().splitlines()) for module in MODULES}
    assert {name: size for name, size in sizes.items() if size > MAX_FILE} == {}
    assert median(size for size in sizes.values() if size) <= MEDIAN_FILE


def test_functions_fit_on_a_screen() -> None:
    """No function has more than 60 lines, its docstring not counted."""
    assert (
        offenders(
            lambda module: (
                f"{node.name}: {code_lines(node)}"
                for node in nodes(module, ast.FunctionDef)
                if code_lines(node) > MAX_FUNCTION
            )
        )
        == {}
    )


def code_lines(node: ast.FunctionDef) -> int:
    spoken = node.body[0] if ast.get_docstring(node, clean=False) is not None else None
    said = (spoken.end_lineno or 0) - spoken.lineno + 1 if spoken else 0
    return (node.end_lineno or 0) - node.lineno + 1 - said


def test_names_of_modules_say_what_is_inside() -> None:
    """No module or folder is called utils, helpers or common."""
    vague = {"utils", "util", "helpers", "helper", "common", "misc"}
    said = {part.removesuffix(".py") for m in MODULES for part in named(m).split("/")}
    assert said & vague == set()


def test_no_assembled_text_reaches_a_cursor() -> None:
    """`execute` and its like never get an f-string, `%`, `+` or `.format`."""

    def assembled(module: Path) -> Iterator[str]:
        for call in nodes(module, ast.Call):
            to_cursor = isinstance(call.func, ast.Attribute) and call.func.attr in RUN
            if to_cursor and call.args and is_assembled(call.args[0]):
                yield ast.unparse(call)

    assert offenders(assembled) == {}


def is_assembled(node: ast.expr) -> bool:
    """Whether an expression builds text from parts where it stands."""
    if isinstance(node, ast.JoinedStr):
        return any(isinstance(part, ast.FormattedValue) for part in node.values)
    if isinstance(node, ast.BinOp):
        sides = (node.left, node.right)
        return isinstance(node.op, ast.Mod | ast.Add) and any(
            is_assembled(side) or isinstance(side, ast.Constant) for side in sides
        )
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"format", "join"}
        and isinstance(node.func.value, ast.Constant)
    )


def test_sql_is_never_an_f_string() -> None:
    """Text that begins like a statement has no holes filled by Python.

    SQL comes from `.sql` files or is composed in sqltext.py, which quotes.
    """
    assert (
        offenders(
            lambda module: (
                ast.unparse(node)
                for node in nodes(module, ast.JoinedStr)
                if begins_like_sql(node) and home_layer(module) not in PRINTS_SQL
            )
        )
        == {}
    )


def begins_like_sql(node: ast.JoinedStr) -> bool:
    first = node.values[0]
    return (
        len(node.values) > 1
        and isinstance(first, ast.Constant)
        and str(first.value).lstrip().startswith(STATEMENTS)
    )


@pytest.mark.skipif(
    not (PACKAGE / "cli" / "main.py").exists(), reason="there is no command line yet"
)
def test_help_loads_nothing_heavy() -> None:
    """`schemaops --help` loads no driver, ORM, git, parser or template engine."""
    script = (
        "import sys\n"
        "from schemaops.cli.main import main\n"
        "sys.argv = ['schemaops', '--help']\n"
        "try:\n"
        "    main()\n"
        "except SystemExit as end:\n"
        "    assert not end.code, end.code\n"
        "print(*sys.modules, sep='\\n')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert sorted(set(done.stdout.splitlines()) & HEAVY) == []
