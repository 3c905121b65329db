"""Foreign data wrappers that belong to no extension."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.foreign import (
    VERSIONS,
    option_changes,
    options_clause,
    secrets_note,
)
from schemaops.catalog.kind import Kind
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import compose, raw, render, sql_text


@dataclass(frozen=True, slots=True)
class ForeignDataWrapper(Object):
    """A wrapper. handler, validator: functions as SQL, or None."""

    KIND: ClassVar[str] = "foreign_data_wrapper"
    IDENTITY: ClassVar[tuple[str, ...]] = ("name",)
    name: str
    handler: str | None
    validator: str | None
    options: tuple[str, ...]
    secrets: tuple[str, ...] = informative(default=())


def _target(wrapper: ForeignDataWrapper) -> str:
    return sql_text("FOREIGN DATA WRAPPER {}", wrapper.name)


def _alter(wrapper: ForeignDataWrapper, action: str) -> list[str]:
    return [sql_text("ALTER {} {}", raw(_target(wrapper)), raw(action))]


def _create(wrapper: ForeignDataWrapper, _catalog: Catalog) -> list[str]:
    sql = compose("CREATE {}", raw(_target(wrapper)))
    if wrapper.handler is not None:
        sql += compose(" HANDLER {}", raw(wrapper.handler))
    if wrapper.validator is not None:
        sql += compose(" VALIDATOR {}", raw(wrapper.validator))
    return [render(sql + compose("{}", options_clause(wrapper.options)))]


def _altered(old: ForeignDataWrapper, new: ForeignDataWrapper) -> list[str]:
    """One statement, since the new validator judges the new options."""
    actions = []
    if old.handler != new.handler:
        actions.append(f"HANDLER {new.handler}" if new.handler else "NO HANDLER")
    if old.validator != new.validator:
        word = f"VALIDATOR {new.validator}" if new.validator else "NO VALIDATOR"
        actions.append(word)
    if old.options != new.options:
        actions.append(option_changes(old.options, new.options))
    return _alter(new, " ".join(actions))


KIND = Kind(
    value=ForeignDataWrapper,
    rank=5,
    create=_create,
    drop=lambda w: [sql_text("DROP {}", raw(_target(w)))],
    target=_target,
    alter={"handler": _altered, "validator": _altered, "options": _altered},
    rename=lambda w, to: _alter(w, sql_text("RENAME TO {}", to)),
    irreplaceable=True,
    presence="pg_foreign_data_wrapper",
    versions=VERSIONS,
    note=lambda w: secrets_note(f"foreign data wrapper {w.ref}", w.secrets),
)
