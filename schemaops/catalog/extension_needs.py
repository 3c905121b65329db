"""`DEPENDS ON EXTENSION`: what goes when an extension is dropped, though it is no member."""

from __future__ import annotations

from schemaops.sqltext import raw, sql_text


def needs(target: str, extensions: tuple[str, ...]) -> list[str]:
    """The statements that say so of a new object. target: as COMMENT ON names it."""
    return needs_changed(target, (), extensions)


def needs_changed(target: str, old: tuple[str, ...], new: tuple[str, ...]) -> list[str]:
    """The statements from one set of extensions to another."""
    template = "ALTER {} {}DEPENDS ON EXTENSION {}"
    return [
        *(
            sql_text(template, raw(target), raw("NO "), one)
            for one in old
            if one not in new
        ),
        *(
            sql_text(template, raw(target), raw(""), one)
            for one in new
            if one not in old
        ),
    ]
