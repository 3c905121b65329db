"""How two values of a type are compared, wherever the search path leads."""

from __future__ import annotations

import re

from schemaops.sqltext import Fragment, compose, raw

NO_EQUALITY = frozenset(
    ["json", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle"]
)
"""Types without a usable `=`; their text is compared."""
_BUILT_IN = re.compile(r"[a-z ]+(\(\d+(,-?\d+)?\))?[a-z ]*(\[\])*")


def built_in(type_: str) -> bool:
    """Whether the type's `=` is found whatever the search path is."""
    return _BUILT_IN.fullmatch(type_) is not None


def comparable(type_: str, collation: str | None = None) -> Fragment:
    """What stands behind a value of a type, so that it can be compared."""
    if type_.split("(")[0] in NO_EQUALITY or not built_in(type_):
        return raw('::text COLLATE "C"' if collation else "::text")
    # of two collations neither is taken
    return raw(' COLLATE "C"' if collation else "")


def unlike(one: Fragment, two: Fragment, cast: Fragment) -> Fragment:
    """Whether two values differ; cast: what `comparable` says of their type."""
    return compose("{}{} IS DISTINCT FROM {}{}", one, cast, two, cast)
