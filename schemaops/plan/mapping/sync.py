"""Keep groups of columns in sync: the same triggers as for two columns (sync.py).

Until contract both sides are written: who writes a new column is the new application,
and wins. After it the old columns have other names and follow the new ones. A value
that an expression cannot make is NULL there, so that nobody's statement fails; the gate
of the contract finds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from schemaops.catalog.column_not_null import is_null
from schemaops.plan.comparing import comparable
from schemaops.plan.mapping.groups import End, Group, retired_source
from schemaops.plan.quiet import unless_quiet
from schemaops.plan.sync import Sync, changed
from schemaops.sqltext import Fragment, commas, compose, joined, raw, sql_text

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class GroupSync(Sync):
    """The triggers of one group. turned: after contract."""

    group: Group
    turned: bool = False

    @property
    def subject(self) -> str:
        """All columns."""
        ends = (*self.group.sources, *self.group.targets)
        return ", ".join(end.name for end in ends)

    def when(self) -> Fragment:
        """Whether a column changed that an application writes."""
        targets = _any_changed(self.group.targets)
        if self.turned:
            return targets
        both = compose("{} OR {}", targets, _any_changed(self.group.sources))
        return unless_quiet(both)

    def body(self) -> Fragment:
        """Statements that write NEW."""
        return _after(self.group) if self.turned else _meanwhile(self.group)


def group_sync(group: Group, *, turned: bool = False) -> GroupSync:
    """The sync of a group, until contract or (turned) from then on."""
    return GroupSync(group.schema, group.table, group.key, group, turned)


def _meanwhile(group: Group) -> Fragment:
    """Both applications write: the new columns win where they are given."""
    given = joined(
        [compose("NEW.{}", is_null(end.column)) for end in group.targets], " AND "
    )
    back = _written_back(group)
    return compose(
        "    IF TG_OP = 'INSERT' AND {given} THEN\n{there}{required}\n"
        "    ELSIF TG_OP = 'INSERT' THEN\n{defaults}{back}\n"
        "    ELSIF {changed} THEN\n{back}\n"
        "    ELSE\n{there}\n    END IF;",
        given=given,
        there=_made(group.targets, [end.name for end in group.targets], _row(group)),
        required=_required(group),
        defaults=_defaults(group.targets),
        back=back,
        changed=_any_changed(group.targets),
    )


def _after(group: Group) -> Fragment:
    """The old columns have names of ours; the expressions still say the old ones."""
    follow = _followers(group)
    own = joined(
        [compose("NEW.{} AS {}", retired_source(e.name), e.name) for e in group.sources]
    )
    row = compose("(SELECT NEW.*, {}) AS {}", own, group.table)
    return _made(follow, [retired_source(end.name) for end in follow], row, 1)


def _followers(group: Group) -> tuple[End, ...]:
    return tuple(end for end in group.sources if not end.kept)


def _written_back(group: Group) -> Fragment:
    follow = _followers(group)
    return _made(follow, [end.name for end in follow], _row(group))


def _required(group: Group) -> Fragment:
    """The new application may give neither side: the old one never finds NULL there."""
    needed = [end for end in _followers(group) if end.column.not_null]
    parts: list[Fragment] = [
        compose(
            "\n        IF NEW.{} THEN\n{}\n        END IF;",
            is_null(end.column),
            _made((end,), [end.name], _row(group), 3),
        )
        for end in needed
    ]
    return joined(parts, "")


def _defaults(targets: Iterable[End]) -> Fragment:
    """Until contract they are no defaults of the table: the old application knows none."""
    parts: list[Fragment] = [
        compose(
            "        NEW.{} := coalesce(NEW.{}, {});\n",
            end.name,
            end.name,
            raw(end.column.default),
        )
        for end in targets
        if end.column.default is not None
    ]
    return joined(parts, "")


def _row(group: Group) -> Fragment:
    return compose("(SELECT NEW.*) AS {}", group.table)


def _made(
    ends: Sequence[End], names: Sequence[str], row: Fragment, depth: int = 2
) -> Fragment:
    """All columns of a side at once, each by its expression over the same row."""
    pad = raw(_INDENT * depth)
    if not ends:
        return compose("{}NULL; -- they stay as they are", pad)
    values = joined([raw(f"({end.made})") for end in ends])
    into = joined([compose("NEW.{}", name) for name in names])
    nulls = joined(
        [compose("{}    NEW.{} := NULL;", pad, name) for name in names], "\n"
    )
    return compose(
        "{pad}BEGIN\n{pad}    SELECT {values} INTO {into} FROM {row};\n"
        "{pad}EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN\n"
        "{nulls} -- it cannot be made of these values\n{pad}END;",
        pad=pad,
        values=values,
        into=into,
        row=row,
        nulls=nulls,
    )


def _any_changed(ends: Iterable[End]) -> Fragment:
    return joined([changed(end.name, end.column.type) for end in ends], " OR ")


def unfilled(group: Group) -> Fragment:
    """Rows whose new columns hold nothing, though the old ones make something."""
    empty = joined([is_null(end.column) for end in group.targets], " AND ")
    some = joined(
        [compose("({}) IS NOT NULL", raw(end.made)) for end in group.targets], " OR "
    )
    return compose("{} AND ({})", empty, some)


def unlike(group: Group) -> Fragment:
    """Rows whose old columns are not what the new ones make."""
    parts = []
    for end in group.sources:
        cast = comparable(end.column.type, end.column.collation)
        parts.append(
            compose(
                "{}{} IS DISTINCT FROM ({})::{}{}",
                *(end.name, cast, raw(end.made), raw(end.column.type), cast),
            )
        )
    return joined(parts, " OR ")


def there_and_back(group: Group) -> Fragment:
    """The table as it would be with the new columns, to be asked before they are."""
    made = joined(
        [
            compose("({})::{} AS {}", raw(e.made), raw(e.column.type), e.name)
            for e in group.targets
        ]
    )
    return compose(
        "(SELECT {}, {} FROM {}.{}) AS {}",
        *(commas(group.others), made, *group.path, group.table),
    )


def settled(group: Group) -> str:
    """A statement after which every row is as it would be after the way and back."""
    own = commas(group.others)
    made = joined(
        [
            compose("({})::{} AS {}", raw(e.made), raw(e.column.type), e.name)
            for e in group.targets
        ]
    )
    back = joined([raw(f"({end.made})") for end in group.sources])
    return sql_text(
        "UPDATE {}.{} SET ({}) = (SELECT {} FROM (SELECT {}, {}) AS {})",
        *group.path,
        commas(tuple(end.name for end in group.sources)),
        back,
        own,
        made,
        group.table,
    )
