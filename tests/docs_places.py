"""The surroundings in which the commands of the documentation are run.

checkout   a folder `schemaops` with the examples, as after a clone
shop       a git repository with version 1 of the shop on its main branch, the
           database `shop` at that version, and version 2 in the working tree

Both have an empty PostgreSQL database of their own, in SHOP_URL.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from schemaops.postgres.server import DESIGN_ROLE, EphemeralServer
from tests.docs_run import ROOT, Block, Session, blocks

_numbers = count(1)

CONFIG = '[databases.shop]\nurl_env = "SHOP_URL"\n'
SHOP = """\
git init --quiet --initial-branch=main
schemaops init
cp -R ../schemaops/examples/shop/v1/schema/. schema
schemaops plan --write -m baseline
git add .
git commit --quiet -m 'version 1'
schemaops apply --database shop --phase all
git switch --quiet -c unit-price
cp -R ../schemaops/examples/shop/v2/schema/. schema
"""


def checkout(home: Path, session: Session) -> None:
    """What a clone has, as far as the pages use it."""
    session.folder = home / "schemaops"
    shutil.copytree(ROOT / "examples", session.folder / "examples")
    shutil.copy(ROOT / "schemaops.toml", session.folder)  # a reader meets it, too


def shop(home: Path, session: Session) -> None:
    """A user's repository in the middle of a change."""
    checkout(home, session)
    session.folder = home / "shop"
    session.folder.mkdir()
    (session.folder / "schemaops.toml").write_text(CONFIG)
    code, said = session.run(SHOP)
    assert code == 0, said


PLACES: dict[str, Callable[[Path, Session], None]] = {
    "checkout": checkout,
    "shop": shop,
}


@contextmanager
def place(name: str, server: EphemeralServer) -> Iterator[Session]:
    """A session in a surrounding of its own, and its database."""
    database = f"docs_{next(_numbers)}"
    server.create_database(database)
    home = Path(tempfile.mkdtemp(prefix="schemaops-docs-"))
    try:
        url = server.url(database, DESIGN_ROLE)
        session = Session(home, home, {"SHOP_URL": url})
        PLACES[name](home, session)
        yield session
    finally:
        shutil.rmtree(home, ignore_errors=True)
        server.drop_database(database)


def run_page(page: Path, server: EphemeralServer) -> Iterator[tuple[Block, int, str]]:
    """Each block that is run, its exit code, and what it printed."""
    wanted = [block for block in blocks(page) if block.reason is None]
    for name in dict.fromkeys(block.place for block in wanted):
        with place(name, server) as session:
            for block in wanted:
                if block.place == name:
                    yield block, *session.run("\n".join(block.fence.lines))
