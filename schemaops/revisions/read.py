"""Revision files → Revisions, in the order in which they apply.

Alembic's ScriptDirectory loads the files and checks the graph. A file with STEPS
is ours: its two functions must be the two one-line ones, because our own runner
runs the data and not the functions. Any other file is foreign. Where the graph
leaves a choice, a contract comes before the next expand, as the plans were made.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from schemaops.errors import UsageError
from schemaops.plan.model import Phase, Step
from schemaops.revisions.model import Label, Revision
from schemaops.sources.migrations import script_directory

if TYPE_CHECKING:
    from alembic.script import Script, ScriptDirectory

_PHASES: dict[Label, set[Phase]] = {
    "expand": {Phase.EXPAND, Phase.BACKFILL},
    "contract": {Phase.CONTRACT},
}
_BODIES = {"upgrade": "run(STEPS)", "downgrade": "undo(STEPS)"}


def read(directory: Path) -> list[Revision]:
    """The revisions under `directory`/versions, in dependency order.

    Raises UsageError with file:line for a file that cannot be read.
    """
    return _read(_scripts(directory))


def loaded(scripts: ScriptDirectory) -> list[Revision]:
    """The revisions of a directory that Alembic has loaded, in dependency order."""
    return _read(scripts.walk_revisions())


def _read(scripts: Iterable[Script]) -> list[Revision]:
    return list(_ordered(_revision(script) for script in scripts))


def labels(directory: Path) -> set[str]:
    """The branch labels that some revision of the directory carries itself."""
    found: set[str] = set()
    for script in _scripts(directory):
        own = getattr(script.module, "branch_labels", None) or ()
        found |= {own} if isinstance(own, str) else set(own)
    return found


def _scripts(directory: Path) -> list[Script]:
    if not (directory / "versions").is_dir():
        return []
    return list(script_directory(directory).walk_revisions())


def _revision(script: Script) -> Revision:
    module = script.module
    down = _words(script.down_revision)
    depends = (*down[1:], *_words(script.dependencies))
    label: Label = "contract" if "contract" in script.branch_labels else "expand"
    identity: dict[str, Any] = {
        "id": script.revision,
        "label": label,
        "message": (script.doc or "").strip(),
        "down_revision": down[0] if down else None,
        "depends_on": depends,
        "path": Path(script.path),
    }
    if not hasattr(module, "STEPS"):
        return Revision(**identity, foreign=True)
    _check_functions(Path(script.path))
    return Revision(
        **identity,
        steps=_steps(module, "STEPS", _PHASES[label]),
        purge=_steps(module, "PURGE", {Phase.PURGE}),
        from_fingerprint=_text(module, "FROM"),
        to_fingerprint=_text(module, "TO"),
        digest=_text(module, "PLAN"),
    )


def _words(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())


def _text(module: ModuleType, name: str) -> str:
    value = getattr(module, name, None)
    if isinstance(value, str):
        return value
    raise UsageError(
        f"{name} is missing or is no text",
        where=_place(Path(str(module.__file__)), name),
        hint=f"give {name} the value that `plan --write` gave it",
    )


def _steps(module: ModuleType, name: str, phases: set[Phase]) -> tuple[Step, ...]:
    path = Path(str(module.__file__))
    steps = tuple(getattr(module, name, ()))
    for step in steps:
        if not isinstance(step, Step):
            raise UsageError(
                f"{name} has an entry that is no step(...)", where=_place(path, name)
            )
        if step.phase not in phases:
            raise UsageError(
                f"{name} has step {step.id!r} of phase {step.phase}, but only"
                f" {' and '.join(sorted(phases))} belong there",
                where=_place(path, name),
            )
    return steps


def _check_functions(path: Path) -> None:
    """Refuse code in a file of ours that our own runner would not run."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.FunctionDef) or node.name not in _BODIES:
            continue
        body = _BODIES[node.name]
        if [ast.unparse(line) for line in node.body] != [body]:
            raise UsageError(
                f"{node.name}() must be `{body}`: only STEPS are run by apply",
                where=f"{path}:{node.lineno}",
                hint="make it a step, or write a revision of its own by hand",
            )


def _place(path: Path, name: str) -> str:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return f"{path}:{node.lineno}"
    return f"{path}:1"


def _ordered(revisions: Iterable[Revision]) -> Iterator[Revision]:
    waiting = sorted(revisions, key=lambda r: (r.label != "contract", r.id))
    done: set[str] = set()
    while waiting:
        ready = next(r for r in waiting if done.issuperset(r.parents))
        waiting.remove(ready)
        done.add(ready.id)
        yield ready
