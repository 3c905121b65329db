"""Labels that hide a column: none is lost on the way, whoever gave them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from schemaops.config import Config, Scope
from schemaops.errors import DesignError, ServerError
from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from schemaops.sources.design import Design, DesignFile
from schemaops.sources.side import read_design_side
from schemaops.sources.workshop import Workshop
from tests.fixtures.label_provider import COMPILER
from tests.fixtures.projects import Project, empty_project
from tests.fixtures.servers import Servers, default_major

needs_a_provider = pytest.mark.skipif(
    COMPILER is None, reason="no C compiler to make a provider of labels with"
)
MANAGED = Scope(manage=frozenset({"security_labels"}))
LIVE = ("--database", "shop")
START = """CREATE TABLE customer (id bigint PRIMARY KEY, mail text, born integer);
CREATE VIEW young AS SELECT id, mail, born FROM customer;
"""
LABELS = (
    "TABLE customer",
    "COLUMN customer.mail",
    "COLUMN customer.born",
    "VIEW young",
    "COLUMN young.mail",
)
"""What somebody labels by hand; each label is the name of what it is on."""
CHANGES = {
    "another type": (START.replace("integer", "bigint"), {}),
    "another name": (
        START.replace(
            "(id bigint PRIMARY KEY, mail",
            "(id bigint PRIMARY KEY,\n-- schemaops: renamed from mail\nemail",
        ).replace("id, mail", "id, email AS mail"),
        {"COLUMN customer.mail": "customer.email"},
    ),
    "built anew": (START.replace("CREATE TABLE", "CREATE UNLOGGED TABLE"), {}),
    "another view": (
        START.replace("SELECT id, mail", "SELECT id::text AS id, mail"),
        {},
    ),
}
SAID = """
SELECT label, replace(objname, 'public.', '') FROM pg_seclabels
WHERE objname !~ '_so_|schemaops_' ORDER BY label
"""


@pytest.fixture
def labelling(servers: Servers) -> EphemeralServer:
    """A server with a provider, where designs do not say what is labelled."""
    return servers.get(default_major(), labels=True)


@pytest.fixture
def project(
    labelling: EphemeralServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Project]:
    """A repository whose database `shop` has labels that nobody manages."""
    made = empty_project(tmp_path / "project", labelling)
    labelling.create_database("labelled")
    monkeypatch.setenv("SHOP_URL", made.url("labelled"))
    made.write("schema/a.sql", START)
    made.run("plan", "--write", "-m", "start")
    made.run("apply", *LIVE)
    with labelling.connect("labelled", DESIGN_ROLE) as owner:
        owner.execute("INSERT INTO customer VALUES (1, 'm', 2000)")
        for what in LABELS:
            owner.execute(f"SECURITY LABEL FOR guard ON {what} IS '{what}'".encode())
    yield made
    labelling.drop_database("labelled")


@needs_a_provider
@pytest.mark.parametrize("change", CHANGES)
def test_no_label_is_lost(
    project: Project, labelling: EphemeralServer, change: str
) -> None:
    """Neither forward nor back: a mask that went would show what it hides."""
    began = said(labelling)
    assert [label for label, _ in began] == sorted(LABELS)
    design, elsewhere = CHANGES[change]
    project.write("schema/a.sql", design)
    project.run("plan", "--write", "-m", change)
    project.run("apply", *LIVE)
    arrived = [(label, elsewhere.get(label, name)) for label, name in began]
    assert {*began, *arrived} == {*said(labelling)}, "for both applications"
    project.run("apply", *LIVE, "--phase", "all")
    assert said(labelling) == arrived
    project.run("rollback", *LIVE)
    assert said(labelling) == began


def said(server: EphemeralServer) -> list[tuple[str, str]]:
    """The labels, and what each is on."""
    with server.connect("labelled") as eye:
        return eye.execute(SAID).fetchall()


LABEL = "\nSECURITY LABEL FOR guard ON TABLE t IS 'x';"


def test_without_the_word_labels_of_a_design_are_left_out(
    server: EphemeralServer,
) -> None:
    """And said, with the word that would have them read."""
    design = Design((DesignFile("a.sql", f"CREATE TABLE t (a int);{LABEL}"),))
    [note] = read_design_side(Workshop.around(server), "design", design).notes
    assert note.where == "a.sql:2"
    assert 'manage = ["security_labels"]' in note.text


def test_a_missing_provider_is_said(server: EphemeralServer) -> None:
    """With the statement that wants it, and the key that would load it."""
    workshop = Workshop.around(server, MANAGED)
    design = Design((DesignFile("a.sql", f"CREATE TABLE t (a int);{LABEL}"),))
    with pytest.raises(DesignError, match='provider "guard" is not loaded') as caught:
        read_design_side(workshop, "design", design)
    assert caught.value.where == "a.sql:2:1"
    assert "preload" in str(caught.value.hint)


def test_libraries_are_preloaded() -> None:
    """By the server that the designs are loaded into; what is not there is named."""
    with (
        Workshop.of(Config(preload=("plpgsql",))) as workshop,
        workshop.server.connect() as connection,
    ):
        row = connection.execute("SHOW shared_preload_libraries").fetchone()
    assert row == ("plpgsql",)
    with (
        Workshop.of(Config(preload=("no_such_library",))) as workshop,
        pytest.raises(ServerError, match="no_such_library"),
    ):
        workshop.server.connect()
