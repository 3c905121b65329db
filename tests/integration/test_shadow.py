"""A table that is built anew beside the old one, while the application writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import psycopg
import pytest

from schemaops.errors import StepFailed
from schemaops.execute.model import Event, Happening, Options, RunKey
from schemaops.execute.runner import rollback
from schemaops.execute.target import Target
from schemaops.plan.model import Phase, Plan
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.fixtures.arena import Arena
from tests.fixtures.revisions import Project
from tests.fixtures.servers import DatabaseFactory

CASES = Path(__file__).parents[1] / "cases/plan"
SMALL = Options(batch_ms=1, pause_ratio=0.0, seed=1)
BEFORE = """
CREATE TABLE t (
    region text, number integer, span int4range, a text, b json, big text,
    PRIMARY KEY (region, number)
);
CREATE TABLE wanted (LIKE t);
CREATE TABLE seen (n integer);
CREATE FUNCTION again() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN
    INSERT INTO seen VALUES (NEW.number);
    IF NEW.a = 'first' THEN
        UPDATE t SET a = 'second' WHERE region = NEW.region; -- other rows, too
    END IF;
    RETURN NULL;
END$$;
CREATE TRIGGER zzzz AFTER INSERT OR UPDATE ON t FOR EACH ROW EXECUTE FUNCTION again();
"""
AFTER = BEFORE + "ALTER TABLE t ADD CONSTRAINT apart EXCLUDE USING gist (span WITH &&);"
ROWS = """
INSERT INTO t SELECT 'r' || n % 3, n, int4range(n, n + 1), 'a' || n, '{"n": 1}', NULL
    FROM generate_series(1, 9000) AS n;
INSERT INTO t VALUES ('big', 1, NULL, NULL, NULL, (SELECT string_agg(md5(n::text), '') FROM generate_series(1, 20000) AS n));
DELETE FROM seen;
"""
WRITES = """
INSERT INTO {t} VALUES ('new', {n}, int4range({n} * 10 + 100000, {n} * 10 + 100001), NULL, '[]', NULL);
UPDATE {t} SET a = NULL, b = NULL WHERE number = {n} * 400;
UPDATE {t} SET big = repeat('y', 9000), span = NULL WHERE number = {n} * 401;
UPDATE {t} SET number = -number WHERE number = {n} * 402;
UPDATE {t} SET region = 'moved', number = number + 50000 WHERE number = {n} * 403;
DELETE FROM {t} WHERE number IN ({n} * 404, 8990 - {n});
"""
DIFFERENT = """
SELECT region, number FROM {} AS one FULL JOIN {} AS two USING (region, number)
WHERE ROW(one.*)::text IS DISTINCT FROM ROW(two.*)::text
"""
RETIRED = """
SELECT oid::regclass::text FROM pg_class WHERE relname = 't'
    AND relnamespace::regnamespace::text ~ %s
"""


@pytest.fixture
def arena(
    server: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Arena:
    """The worker's server, with an empty cache of snapshots."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return Arena(server)


def place(arena: Arena, name: str, schema: str) -> str:
    """The name of the table in one of our schemas."""
    with arena.server.connect(name) as connection:
        rows = connection.execute(RETIRED, [f"^schemaops_{schema}_"]).fetchall()
    return str(rows[0][0])


def different(arena: Arena, name: str, one: str, two: str) -> Sequence[object]:
    """Keys of rows that are not the same in both tables."""
    with arena.server.connect(name) as connection:
        return connection.execute(DIFFERENT.format(one, two).encode()).fetchall()


def back(arena: Arena, name: str, plan: Plan) -> None:
    """Take the whole plan back."""
    where = Target(arena.server.url(name, DESIGN_ROLE), name)
    rollback(where, RunKey("0001", plan.digest), plan.steps, options=SMALL)


def when_done(steps: dict[int, Callable[[], None]]) -> Callable[[Event], None]:
    """Calls something when the step of a number is done."""

    def told(event: Event) -> None:
        number = int(event.step.id.rsplit("-", 1)[-1])
        if event.what is Happening.DONE and event.step.phase is Phase.CONTRACT:
            steps.pop(number, lambda: None)()

    return told


def test_no_write_is_lost(arena: Arena, database: DatabaseFactory) -> None:
    """Rows written, moved and deleted at every moment are in both tables, there and back."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS + "INSERT INTO wanted SELECT * FROM t;")
    written = [0]

    def write() -> None:
        written[0] += 1
        for table in ("t", "wanted"):
            arena.execute(name, WRITES.format(t=table, n=written[0]))

    def between(event: Event) -> None:
        if event.what is Happening.DONE or (
            event.what is Happening.PROGRESS and event.done % 3 == 0
        ):
            write()

    report = arena.carry_out(name, plan, on_event=between, options=SMALL)
    assert max(outcome.rows for outcome in report.ran) > 8000
    assert written[0] > len(plan.of(Phase.CONTRACT))
    assert different(arena, name, "t", "wanted") == []
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    write()
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    back(arena, name, plan)
    assert different(arena, name, "t", "wanted") == []
    arena.carry_out(name, plan, options=SMALL)
    write()
    arena.carry_out(name, plan, (Phase.PURGE,))
    assert different(arena, name, "t", "wanted") == []
    with arena.server.connect(name) as connection:
        left = "SELECT count(*) FROM pg_namespace WHERE nspname ~ '^schemaops_'"
        assert connection.execute(left).fetchone() == (0,)


def test_triggers_fire_once(arena: Arena, database: DatabaseFactory) -> None:
    """What an application's trigger writes to the table itself is followed, too."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + "INSERT INTO t VALUES ('r', 1), ('r', 2), ('s', 3);")
    follow = (
        "UPDATE t SET a = 'first' WHERE region = 'r'; DELETE FROM t WHERE region = 's'"
    )
    seen: list[Sequence[object]] = []

    def write() -> None:
        arena.execute(name, f"DELETE FROM seen; {follow}")
        seen.append(different(arena, name, "t", place(arena, name, "shadow")))

    arena.carry_out(name, plan, on_event=when_done({5: write}), options=SMALL)
    assert seen == [[]]
    with arena.server.connect(name) as connection:
        once = connection.execute("SELECT count(*) FROM seen").fetchone()
        arena.execute(name, f"DELETE FROM seen; {follow}")
        assert connection.execute("SELECT count(*) FROM seen").fetchone() == once
    assert different(arena, name, "t", place(arena, name, "retired")) == []


def test_truncate_and_subscriptions_are_followed(
    arena: Arena, database: DatabaseFactory
) -> None:
    """TRUNCATE empties both tables; rows that a subscription brings go to both."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + "INSERT INTO t VALUES ('r', 1), ('r', 2);")

    def write() -> None:
        arena.execute(name, "TRUNCATE t")
        with arena.server.connect(name) as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute("INSERT INTO t VALUES ('x', 7)")

    arena.carry_out(name, plan, on_event=when_done({5: write}), options=SMALL)
    arena.execute(name, "TRUNCATE t; INSERT INTO t VALUES ('y', 8)")
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    back(arena, name, plan)
    with arena.server.connect(name) as connection:
        rows = connection.execute("SELECT region, number FROM t").fetchall()
    assert rows == [("y", 8)]


def test_rows_that_exclude_each_other_are_shown(
    arena: Arena, database: DatabaseFactory
) -> None:
    """Before anything happens; corrected, the same plan goes on."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    rows = "('r', 1, '[1,5)'), ('r', 2, '[4,6)'), ('s', 3, '[6,7)'), ('s', 4, NULL)"
    arena.execute(name, BEFORE + f"INSERT INTO t (region, number, span) VALUES {rows};")
    with pytest.raises(StepFailed, match=r"exclude each other.*: apart, r, 1, r, 2\n"):
        arena.carry_out(name, plan)
    arena.execute(name, "UPDATE t SET span = '[5,6)' WHERE number = 2")
    arena.carry_out(name, plan)
    with pytest.raises(psycopg.errors.ExclusionViolation, match='"apart"'):
        arena.execute(name, "UPDATE t SET span = '[4,6)' WHERE number = 2")


def test_what_is_excluded_meanwhile_stops_the_copy(
    arena: Arena, database: DatabaseFactory
) -> None:
    """A row from before and one that was written since: which they are is said."""
    name, plan = database(), arena.plan(BEFORE, AFTER)
    arena.execute(name, BEFORE + ROWS)
    late = "INSERT INTO t (region, number, span) VALUES ('late', 1, '[8000,8001)')"
    told = when_done({5: lambda: arena.execute(name, late)})
    with pytest.raises(StepFailed, match=r"exclusion constraint|8000"):
        arena.carry_out(name, plan, on_event=told, options=SMALL)
    arena.execute(name, "DELETE FROM t WHERE region = 'late'")
    arena.carry_out(name, plan, options=SMALL)
    assert different(arena, name, "t", place(arena, name, "retired")) == []


def test_a_new_form_lets_in_what_the_old_one_refused(
    arena: Arena, database: DatabaseFactory
) -> None:
    """The old table, which follows, has its old form of the constraint no more."""
    after = AFTER.replace("(span WITH &&)", "(span WITH &&) WHERE (number > 0)")
    name, plan = database(), arena.plan(AFTER, after)
    arena.execute(name, AFTER + "INSERT INTO t VALUES ('r', 1, '[1,2)');")
    arena.carry_out(name, plan)
    arena.execute(name, "INSERT INTO t VALUES ('r', 0, '[1,2)')")
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    arena.execute(name, "DELETE FROM t WHERE number = 0")
    back(arena, name, plan)
    with pytest.raises(psycopg.errors.ExclusionViolation, match='"apart"'):
        arena.execute(name, "INSERT INTO t VALUES ('r', 0, '[1,2)')")


def test_an_old_table_that_a_crash_emptied_does_not_come_back(
    arena: Arena, database: DatabaseFactory
) -> None:
    """It was not logged: its rows are those of the new one alone."""
    after = "CREATE TABLE t (id integer PRIMARY KEY);"
    before = after.replace("TABLE", "UNLOGGED TABLE")
    name, plan = database(), arena.plan(before, after)
    arena.execute(name, before + "INSERT INTO t VALUES (1);")
    arena.carry_out(name, plan)
    retired, aside = place(arena, name, "retired"), plan.steps[0].sql.split('"')[1]
    arena.execute(
        name, f"TRUNCATE {retired}, {aside}._so_whole; INSERT INTO t VALUES (2)"
    )
    with pytest.raises(StepFailed, match="a crash of the server has emptied"):
        back(arena, name, plan)
    with arena.server.connect(name) as connection:
        assert connection.execute("SELECT id FROM t").fetchall() == [(1,), (2,)]


GRANTED = """
SELECT relname, relowner::regrole::text, relacl::text, attacl::text
FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname IN ('a', 'last_value')
WHERE pg_class.oid IN ('t'::regclass, 't_id_seq'::regclass) ORDER BY 1
"""
COUNTED = "INSERT INTO t (a) VALUES (NULL) RETURNING id"


def test_alembic_builds_a_table_anew(
    alembic_project: Project, arena: Arena, database: DatabaseFactory
) -> None:
    """Its revisions lead there and back, the rows copied in contract."""
    rows = "INSERT INTO t (region, number, span) SELECT 'r', n, int4range(n, n + 1)"
    name = database()
    alembic_project.write(arena.plan("SELECT 1", BEFORE))
    alembic_project.alembic("upgrade", "heads", database=name)
    alembic_project.do(name, rows + " FROM generate_series(1, 2500) AS n")
    before = alembic_project.catalog(name).fingerprint
    alembic_project.write(arena.plan(BEFORE, AFTER))
    alembic_project.alembic("upgrade", "heads", database=name)
    assert alembic_project.catalog(name).fingerprint != before
    assert different(arena, name, "t", place(arena, name, "retired")) == []
    alembic_project.do(name, "DELETE FROM t WHERE number = 5")
    alembic_project.alembic("downgrade", "contract@-1", database=name)
    assert alembic_project.catalog(name).fingerprint == before
    assert alembic_project.query(name, "SELECT count(*) FROM t") == [(2499,)]


def test_owner_and_privileges_stay(arena: Arena, database: DatabaseFactory) -> None:
    """Whoever was granted something has just that, there and back."""
    before = "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int4range);"
    after = before + "ALTER TABLE t ADD EXCLUDE USING gist (a WITH &&);"
    name, plan = database(), arena.plan(before, after)
    arena.execute(
        name,
        before
        + "GRANT SELECT, INSERT ON t TO PUBLIC; GRANT UPDATE (a) ON t TO pg_monitor"
        " WITH GRANT OPTION; GRANT USAGE ON SEQUENCE t_id_seq TO pg_monitor;"
        " ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO pg_signal_backend;"
        " INSERT INTO t (a) VALUES ('[1,2)'), ('[2,3)');",
    )
    with arena.server.connect(name) as connection:
        granted = connection.execute(GRANTED).fetchall()
        arena.carry_out(name, plan)
        assert connection.execute(GRANTED).fetchall() == granted
        assert connection.execute(COUNTED).fetchall() == [(3,)]
        back(arena, name, plan)
        assert connection.execute(GRANTED).fetchall() == granted
        assert connection.execute(COUNTED).fetchall() == [(4,)]


def test_the_plan_says_why_a_table_is_not_built_aside(arena: Arena) -> None:
    """Each table that keeps the server's own way, with the reason."""
    case = CASES / "shadow/exclusion_directly"
    plan = arena.plan(
        *((case / f"{side}.sql").read_text() for side in ("before", "after"))
    )
    said = {
        step.objects[0].name: step.reason.partition("not built aside: ")[2]
        for step in plan.of(Phase.CONTRACT)
    }
    assert said == {
        "changed_apart": "column public.changed.more changes, too",
        "checked_apart": "constraint public.checked.checked_id_check asks routine public.fine(integer)",
        "counted_apart": "matview public.counts would be computed anew",
        "hidden_apart": "table public.hidden is no table on its own, or hides rows from its owner",
        "keyless_apart": "table public.keyless has no key that tells its rows apart",
        "other_apart": "column public.composed.other stands on it",
        "paired_apart": "the = of public.pair may lie in no schema that is looked into",
        "parent_apart": "table public.parent is no table on its own, or hides rows from its owner",
        "published_apart": "publication p has it",
    }
