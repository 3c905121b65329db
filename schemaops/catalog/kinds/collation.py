"""Collations.

The version that the library had when the collation was made is informative: ALTER
COLLATION … REFRESH VERSION says that all indexes have been rebuilt, and only who
rebuilt them can say that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from schemaops.catalog.kind import Effect, Kind, always
from schemaops.catalog.model import Catalog, Object, informative
from schemaops.sqltext import Fragment, compose, joined, literal, raw, sql_text


@dataclass(frozen=True, slots=True)
class Collation(Object):
    """A collation.

    provider: libc, icu or builtin. locale: of the last two; lc_collate and lc_ctype:
    of libc. rules: ICU's tailoring (PostgreSQL 16).
    """

    KIND: ClassVar[str] = "collation"
    IDENTITY: ClassVar[tuple[str, ...]] = ("schema", "name")
    schema: str
    name: str
    provider: str
    deterministic: bool
    locale: str | None
    lc_collate: str | None
    lc_ctype: str | None
    rules: str | None
    version: str | None = informative(default=None)


def _create(collation: Collation, _catalog: Catalog) -> list[str]:
    options: list[Fragment] = [raw(f"PROVIDER = {collation.provider}")]
    options += [
        compose("LOCALE = {}", literal(text)) for text in _one_locale(collation)
    ]
    if not _one_locale(collation):
        options.append(compose("LC_COLLATE = {}", literal(collation.lc_collate)))
        options.append(compose("LC_CTYPE = {}", literal(collation.lc_ctype)))
    if not collation.deterministic:
        options.append(raw("DETERMINISTIC = false"))
    if collation.rules is not None:
        options.append(compose("RULES = {}", literal(collation.rules)))
    return [
        sql_text(
            "CREATE COLLATION {}.{} ({})",
            collation.schema,
            collation.name,
            joined(options),
        )
    ]


def _one_locale(collation: Collation) -> list[str]:
    """The locale, when one word says it."""
    if collation.locale is not None:
        return [collation.locale]
    same = collation.lc_collate == collation.lc_ctype
    return [collation.lc_collate] if same and collation.lc_collate else []


# PostgreSQL 14 keeps the locale of ICU where it keeps those of libc
_ONE_14 = "(c.collprovider = 'i' AND c.collcollate = c.collctype)"

KIND = Kind(
    value=Collation,
    rank=2,
    create=_create,
    drop=lambda c: [sql_text("DROP COLLATION {}.{}", c.schema, c.name)],
    target=lambda c: sql_text("COLLATION {}.{}", c.schema, c.name),
    rename=lambda c, to: [
        sql_text("ALTER COLLATION {}.{} RENAME TO {}", c.schema, c.name, to)
    ],
    # the old application's queries may sort by it, and it cannot be changed in place
    effects={"replaced": Effect(restricts=always)},
    versions={
        "locale": (15, "{icu_locale}", f"CASE WHEN {_ONE_14} THEN c.collcollate END"),
        "icu_locale": (17, "c.colllocale", "c.colliculocale"),
        "lc_collate": (
            15,
            "c.collcollate",
            f"CASE WHEN NOT {_ONE_14} THEN c.collcollate END",
        ),
        "lc_ctype": (
            15,
            "c.collctype",
            f"CASE WHEN NOT {_ONE_14} THEN c.collctype END",
        ),
        "rules": (16, "c.collicurules", "NULL::text"),
    },
    presence="pg_collation",
)
