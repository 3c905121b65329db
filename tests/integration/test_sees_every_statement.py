"""Every statement that makes a difference in a schema is seen as one.

tests/cases/sensitivity/sample.sql has an object of each kind; statements.sql has a
statement a line: comments, privileges, owners, and what is easily forgotten. Each is
run in a transaction that is rolled back, and the catalog read then must differ; what
is not managed must be counted in the output then, which a line's remark says.
With tests/completeness.py, which knows columns and not what they are read for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from schemaops.catalog.kind import kinds
from schemaops.catalog.model import Catalog
from schemaops.catalog.read import read
from schemaops.diff.compare import compare
from tests.completeness import Connection
from tests.fixtures.servers import Servers, default_major

FOLDER = Path(__file__).parents[1] / "cases" / "sensitivity"


@dataclass(frozen=True)
class Difference:
    """A line: what is done before, the statement, and what is known of it."""

    line: str
    since: int
    unseen: str | None
    reported: str | None

    @property
    def statements(self) -> tuple[str, str]:
        """What prepares it, and the statement itself."""
        before, _, last = self.line.rstrip(";").rpartition("; ")
        return before, last


def differences() -> Iterator[Difference]:
    """The lines, each with what the remark above it says."""
    since, unseen, reported = 0, None, None
    for line in (FOLDER / "statements.sql").read_text().splitlines():
        if found := re.fullmatch(r"-- pg (\d+)", line):
            since = int(found[1])
        elif found := re.fullmatch(r"-- unseen: (.+)", line):
            unseen = found[1]
        elif found := re.fullmatch(r"-- reported: (.+)", line):
            reported = found[1]
        elif line and not line.startswith("--"):
            yield Difference(line, since, unseen, reported)
            since, unseen, reported = 0, None, None


@pytest.fixture(scope="module")
def connection(servers: Servers) -> Iterator[Connection]:
    """A superuser's, of a database with the sample; the server is as before then."""
    server = servers.get(default_major())
    server.create_database("sample", "postgres")
    with server.connect("sample", autocommit=False) as found:
        found.execute((FOLDER / "sample.sql").read_bytes())
        yield found
        found.rollback()
    server.drop_database("sample")


@pytest.fixture(scope="module")
def sample(connection: Connection) -> Catalog:
    """What there is before any statement."""
    return _after(connection, "")


@pytest.mark.parametrize("difference", list(differences()), ids=lambda d: d.line)
def test_the_statement_makes_a_difference(
    difference: Difference, connection: Connection, sample: Catalog
) -> None:
    """The catalog before and after it is not the same; a line's remark says why not."""
    prepare, statement = difference.statements
    reported = difference.reported
    if connection.info.server_version // 10000 < difference.since:
        prepare, statement = "", "COMMENT ON TABLE s.t IS 'older than the statement'"
        reported = None
    with connection.transaction(force_rollback=True):
        before = _after(connection, prepare) if prepare else sample
        after = _after(connection, statement)
    differs = compare(before, after)
    counted = [what for what, _ in {*after.unmodelled} - {*before.unmodelled}]
    if reported is not None:
        assert (counted, differs) == ([reported], ()), "one line more is reported"
    elif difference.unseen is None:
        assert differs, "not seen"
    else:
        assert not differs, f"is seen, and said not to be: {difference.unseen}"


def _after(connection: Connection, statements: str) -> Catalog:
    """All that can be managed, when the statements have run."""
    connection.execute("SELECT set_config('search_path', 's', true)")
    connection.execute(statements.encode())
    words = {kind.scope for kind in kinds().values() if kind.scope}
    return read(connection, order=False, manage=words)
