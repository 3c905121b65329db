"""Rule volatile-default-rewrite."""

from collections.abc import Iterator

from schemaops.catalog.kinds.routine import Routine
from schemaops.policy.model import Finding, Severity, Subject, finding_at, rule
from schemaops.sqlfacts.acts import AddColumn, ColumnFact, CreateRoutine

# pg_proc.provolatile = 'v' among functions that defaults use
_VOLATILE = {
    "clock_timestamp",
    "gen_random_bytes",
    "gen_random_uuid",
    "nextval",
    "random",
    "random_normal",
    "timeofday",
    "uuid_generate_v1",
    "uuid_generate_v1mc",
    "uuid_generate_v4",
    "uuidv4",
    "uuidv7",
}


@rule(
    "volatile-default-rewrite",
    severity=Severity.ERROR,
    see="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES",
)
def check(subject: Subject) -> Iterator[Finding]:
    """A column is added whose value must be computed for every row at once.

    Why:     a volatile default, serial, identity or a stored generated column
             writes the whole table anew while reads and writes wait.
    Instead: add the column without default, SET DEFAULT for new rows, backfill
             the old ones in batches.
    Except:  tables that the same plan or file creates; constants and stable
             functions such as now(), which PostgreSQL computes once.
    """
    own = _own_volatile(subject)
    for statement, act in subject.acts():
        match act:
            case AddColumn(table, column) if statement.delays(*table):
                cause = _cause(column, own)
                if cause:
                    yield finding_at(
                        statement,
                        (*table, column.name),
                        f"the new column has {cause}",
                        "reads and writes wait until every row is written anew",
                        "add it without default, SET DEFAULT, backfill in batches",
                    )
            case _:
                pass


def _cause(column: ColumnFact, own: set[str]) -> str | None:
    if column.serial:
        return "a serial type"
    if column.identity:
        return "an identity"
    if column.generated == "s":
        return "a stored generated value"
    calls = () if column.generated else column.calls
    volatile = [call for call in calls if call in _VOLATILE | own]
    return f"the volatile default {volatile[0]}()" if volatile else None


def _own_volatile(subject: Subject) -> set[str]:
    """Names of the user's functions that are not declared stable or immutable."""
    found = {
        act.name[1]
        for _, act in subject.acts()
        if isinstance(act, CreateRoutine) and act.volatile
    }
    for catalog in (subject.before, subject.catalog):
        for routine in catalog.of(Routine) if catalog else ():
            head = routine.definition.split("AS $", 1)[0]
            if " STABLE" not in head and " IMMUTABLE" not in head:
                found.add(routine.name)
    return found
