"""Keep two columns of a row in sync by triggers, while one replaces the other.

Each side is written only when the other changed: an UPDATE of any other column does
not call the function at all (WHEN is decided before it). The triggers fire last
(BEFORE triggers fire in the order of their names), so that they see what the
user's own triggers made of the row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import LiteralString

from schemaops.catalog.model import MARK
from schemaops.plan.comparing import NO_EQUALITY
from schemaops.plan.narrowing import INTEGERS, WHOLE
from schemaops.sqltext import (
    Fragment,
    compose,
    derived_name,
    joined,
    literal,
    raw,
    render,
    sql_text,
)


@dataclass(frozen=True, slots=True)
class Sync:
    """Columns of one table that follow each other: what the triggers are made of.

    key: what the names of the triggers and of their function are derived from.
    """

    schema: str
    table: str
    key: str

    @property
    def tables(self) -> tuple[tuple[str, str], ...]:
        """All tables that have the triggers."""
        return ((self.schema, self.table),)

    @property
    def function(self) -> str:
        """Name of the trigger function."""
        return derived_name("_so_sync", self.table, self.key)

    def triggers(self) -> tuple[str, str]:
        """Names of the triggers for INSERT and UPDATE."""
        return (
            derived_name("zzz_so_insert", self.key),
            derived_name("zzz_so_update", self.key),
        )

    @property
    def subject(self) -> str:
        """The columns, for people."""
        raise NotImplementedError

    def when(self) -> Fragment:
        """Whether an UPDATE concerns the columns."""
        raise NotImplementedError

    def body(self) -> Fragment:
        """Statements that write NEW."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Pair(Sync):
    """Two columns of one table.

    up: expression over the row that makes `target` from `source`; down: the way
    back. None means a cast. `both_ways`: the target is written by applications too.
    `heirs`: tables with both columns that need triggers of their own. `missing`: the
    values go over text, from one enum to another that has not these labels: NULL
    stands for them.
    """

    source: str
    target: str
    source_type: str
    target_type: str
    up: str | None = None
    down: str | None = None
    both_ways: bool = False
    lenient: bool = False
    heirs: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] | None = None

    @property
    def tables(self) -> tuple[tuple[str, str], ...]:
        """All tables that have the triggers."""
        return ((self.schema, self.table), *self.heirs)

    @property
    def subject(self) -> str:
        """Both columns."""
        return f"{self.source} and {self.target}"

    def when(self) -> Fragment:
        """Whether an UPDATE changed a column that an application writes."""
        when = changed(self.source, self.source_type)
        if self.both_ways:
            when += compose(" OR {}", changed(self.target, self.target_type))
        return when

    def body(self) -> Fragment:
        """One is made of the other."""
        return _both_ways(self) if self.both_ways else _one_way(self)


def over_row(expression: str, row: str, table: str) -> Fragment:
    """An expression over the columns of a trigger's row."""
    return compose(
        "(SELECT {} FROM (SELECT {}.*) AS {})", raw(expression), raw(row), table
    )


def forward(pair: Pair) -> Fragment:
    """`target` made from `source`, in the trigger."""
    if pair.up is not None:
        return _mapped(over_row(pair.up, "NEW", pair.table), pair)
    return _cast(compose("NEW.{}", pair.source), pair)


def of_row(pair: Pair) -> Fragment:
    """The same in a statement over the table."""
    if pair.up is None:
        return _cast(compose("{}", pair.source), pair)
    bare = raw(pair.up)
    return bare if pair.missing is None else _mapped(compose("({})", bare), pair)


def _mapped(value: Fragment, pair: Pair) -> Fragment:
    """What an expression gives; of the one enum or of text, it becomes the other."""
    if pair.missing is None:
        return value
    return compose("{}::text::{}", value, raw(pair.target_type))


def _cast(value: Fragment, pair: Pair) -> Fragment:
    type_ = raw(pair.target_type)
    if pair.missing is None:
        return compose("{}::{}", value, type_)
    cast = compose("{}::text::{}", value, type_)
    if not pair.missing:
        return cast
    labels = joined([literal(label) for label in pair.missing])
    if pair.target_type.endswith("[]"):
        held = compose("{}::text[] && ARRAY[{}]", value, labels)
    else:
        held = compose("{}::text IN ({})", value, labels)
    return compose("CASE WHEN {} THEN NULL ELSE {} END", held, cast)


def backward(pair: Pair) -> Fragment:
    """`source` made from `target`, in the trigger."""
    if pair.down is not None:
        return over_row(pair.down, "NEW", pair.table)
    return compose("NEW.{}::{}", pair.target, raw(pair.source_type))


def changed(column: str, type_: str) -> Fragment:
    """Whether an UPDATE changed a column."""
    cast = raw("::text" if type_.split("(")[0] in NO_EQUALITY else "")
    return compose("OLD.{}{} IS DISTINCT FROM NEW.{}{}", column, cast, column, cast)


def create_sync(sync: Sync) -> list[str]:
    """Statements that make the function and the two triggers of each table."""
    on_insert, on_update = sync.triggers()
    mark = f"{MARK} keeps {sync.subject} in sync"
    return [
        _function(sync),
        sql_text(
            "COMMENT ON FUNCTION {}.{}() IS {}",
            sync.schema,
            sync.function,
            literal(mark),
        ),
        *(
            statement
            for table in sync.tables
            for name, event, condition in (
                (on_insert, "INSERT", raw("")),
                (on_update, "UPDATE", compose(" WHEN ({})", sync.when())),
            )
            for statement in _trigger(sync, table, name, event, condition, mark)
        ),
    ]


def drop_sync(sync: Sync) -> list[str]:
    """Statements that remove the triggers and their function."""
    return [
        *(
            sql_text("DROP TRIGGER IF EXISTS {} ON {}.{}", name, *table)
            for table in sync.tables
            for name in sync.triggers()
        ),
        sql_text("DROP FUNCTION IF EXISTS {}.{}()", sync.schema, sync.function),
    ]


def _trigger(
    sync: Sync,
    table: tuple[str, str],
    name: str,
    event: LiteralString,
    when: Fragment,
    mark: str,
) -> list[str]:
    return [
        sql_text(
            "CREATE TRIGGER {} BEFORE {} ON {}.{} FOR EACH ROW{} EXECUTE FUNCTION {}.{}()",
            name,
            raw(event),
            *table,
            when,
            sync.schema,
            sync.function,
        ),
        sql_text("COMMENT ON TRIGGER {} ON {}.{} IS {}", name, *table, literal(mark)),
    ]


def _function(sync: Sync) -> str:
    return sql_text(
        "CREATE OR REPLACE FUNCTION {}.{}() RETURNS trigger LANGUAGE plpgsql\n"
        "    SET search_path = pg_catalog, pg_temp AS {}",
        sync.schema,
        sync.function,
        raw(dollar_quoted(f"\nBEGIN\n{render(sync.body())}\n    RETURN NEW;\nEND")),
    )


def dollar_quoted(body: str) -> str:
    """A body between dollar quotes that do not occur in it."""
    tag = "$so$"
    while tag in body:
        tag = tag[:-1] + "x$"
    return f"{tag}{body}{tag}"


def _one_way(pair: Pair) -> Fragment:
    if not pair.lenient:
        return compose("    NEW.{} := {};", pair.target, forward(pair))
    whole = pair.up is None and {pair.source_type, pair.target_type} <= WHOLE
    if whole and pair.target_type not in INTEGERS:
        return compose("    NEW.{} := {};", pair.target, forward(pair))
    if whole:
        low, high = INTEGERS[pair.target_type]
        return compose(
            "    NEW.{target} := CASE WHEN NEW.{source} BETWEEN {low} AND {high}"
            " THEN {value} END;",
            target=pair.target,
            source=pair.source,
            low=literal(low),
            high=literal(high),
            value=forward(pair),
        )
    return compose(
        "    BEGIN\n        NEW.{target} := {value};\n"
        "    EXCEPTION WHEN data_exception THEN\n"
        "        NEW.{target} := NULL; -- this value cannot be taken back\n    END;",
        target=pair.target,
        value=forward(pair),
    )


def _both_ways(pair: Pair) -> Fragment:
    """Who writes the target is the new application, and wins when both differ."""
    return compose(
        "    IF TG_OP = 'INSERT' THEN\n"
        "        IF NEW.{target} IS NULL THEN\n"
        "            NEW.{target} := {up};\n"
        "        ELSE\n"
        "            NEW.{source} := {down};\n"
        "        END IF;\n"
        "    ELSIF {target_changed} THEN\n"
        "        NEW.{source} := {down};\n"
        "    ELSE\n"
        "        NEW.{target} := {up};\n"
        "    END IF;",
        target=pair.target,
        source=pair.source,
        up=forward(pair),
        down=backward(pair),
        target_changed=changed(pair.target, pair.target_type),
    )
