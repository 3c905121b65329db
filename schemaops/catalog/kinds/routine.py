"""Functions, procedures and window functions (aggregates are another kind)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.extension_needs import needs, needs_changed
from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import raw, sql_text


@dataclass(frozen=True, slots=True)
class Routine(Object):
    """A function or procedure.

    arguments: the identity arguments, part of the name. definition: the whole
    CREATE OR REPLACE as the server prints it. result: its return type; a change of
    it, or of argument names and defaults, cannot be made in place. types: of the
    arguments that a call must give. extensions: on which it is said to depend.
    """

    KIND: ClassVar[str] = "routine"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name", "arguments")
    schema: str
    name: str
    arguments: str
    prokind: str
    signature: str
    result: str | None
    definition: str
    extensions: tuple[str, ...] = ()
    language: str = informative(default="")
    security_definer: bool = informative(default=False)
    settings: tuple[str, ...] = informative(default=())
    types: str = informative(default="")

    def __str__(self) -> str:
        return f"{self.schema}.{self.name}({self.arguments})"


_WORDS = {"f": "FUNCTION", "p": "PROCEDURE", "w": "FUNCTION"}


def _target(routine: Routine) -> str:
    return sql_text(
        "{} {}.{}({})",
        raw(_WORDS[routine.prokind]),
        routine.schema,
        routine.name,
        raw(routine.arguments),
    )


def _definition(routine: Routine) -> list[str]:
    """A body in SQL may name what does not exist yet, or under another path."""
    checked = routine.language != "sql"
    unchecked = [] if checked else ["SET LOCAL check_function_bodies = off"]
    return [*unchecked, routine.definition.rstrip()]


def _create(routine: Routine, _catalog: Catalog) -> list[str]:
    return _definition(routine)


def _needs(routine: Routine) -> list[str]:
    return needs(_target(routine), routine.extensions)


KIND = Kind(
    value=Routine,
    rank=6,
    create=_create,
    drop=lambda r: [sql_text("DROP {}", raw(_target(r)))],
    target=_target,
    alter={
        # the server forgets what it depends on when it is replaced
        "definition": lambda _old, new: [*_definition(new), *_needs(new)],
        "extensions": lambda old, new: needs_changed(
            _target(new), old.extensions, new.extensions
        ),
    },
    more=_needs,
    rename=lambda r, to: [sql_text("ALTER {} RENAME TO {}", raw(_target(r)), to)],
    presence="pg_proc",
)
