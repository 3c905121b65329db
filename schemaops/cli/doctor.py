"""schemaops doctor."""

from __future__ import annotations

import click

from schemaops.cli.surroundings import Surroundings, pass_surroundings


@click.command()
@click.option("--database", metavar="NAME", help="Also look at this database.")
@pass_surroundings
def command(around: Surroundings, database: str | None) -> int:
    """Say what this machine offers.

    Lists every PostgreSQL that is found, which one would be used, where the
    configuration comes from, and whether an ephemeral server starts.
    """
    import time

    from schemaops.cli.columns import columns
    from schemaops.postgres.binaries import describe, find_binaries

    config = around.config
    around.out(f"project     {config.root}")
    around.out(f"design      {config.design_path}")
    found = describe(find_binaries(config.bindirs))
    around.out(columns(("PostgreSQL", "from", "path", ""), found))
    with around.workshop() as workshop:
        start = time.perf_counter()
        server = workshop.server
        seconds = time.perf_counter() - start
        around.out(
            f"used        {server.binaries.version}, ready in {seconds:.2f} s"
            f" in {server.socket_dir}"
        )
    if database is not None:
        _live(around, database)
    return 0


def _live(around: Surroundings, name: str) -> None:
    from schemaops.execute.status import status
    from schemaops.execute.target import Target

    target = Target(around.config.database(name).url(), name)
    with target.connect() as connection:
        version = connection.info.server_version
    found = status(target)
    around.out(f"database    {name}: PostgreSQL {version // 10000}.{version % 10000}")
    holder = f"held by {found.holder}" if found.holder else "free"
    around.out(f"run's lock  {holder}; {len(found.revisions)} revisions in the ledger")
