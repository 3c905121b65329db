"""The story that `schemaops demo` tells, with the commands themselves.

A live database runs beside it, and a client that never stops: the statements of the
old application until contract, those of the new one from the end of backfill on.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from schemaops.config import Config
from schemaops.errors import SchemaopsError
from schemaops.postgres.server import EphemeralServer
from schemaops.rehearse.evidence import TrafficReport
from schemaops.rehearse.traffic import Traffic, merged

GIT = ("git", "-c", "user.name=demo", "-c", "user.email=demo@example.com")


class Story:
    """Builds the repository and the live database, then plays the acts."""

    def __init__(self, shop: Path, config: Config, *, styled: bool, keep: bool) -> None:
        self._shop = shop
        self._config = config
        self._styled = styled
        self._keep = keep
        self._reports: list[TrafficReport] = []

    def tell(self) -> int:
        """Play it; 0 when the client noticed no error."""
        start = time.monotonic()
        folder = Path(tempfile.mkdtemp(prefix="schemaops-shop-"))
        here = Path.cwd()
        try:
            wanted, bindirs = self._config.postgres, self._config.bindirs
            with EphemeralServer.start(wanted, bindirs) as live:
                if live.warning:
                    self._say(f"warning: {live.warning}")
                os.environ["SHOP_URL"] = live.url("shop", "schemaops_design")
                os.chdir(folder)
                self._begin(live)
                self._rename(live)
                self._grow(live)
                self._incident(live)
                return self._end(time.monotonic() - start)
        finally:
            os.chdir(here)
            os.environ.pop("SHOP_URL", None)
            if not self._keep:
                shutil.rmtree(folder, ignore_errors=True)

    def _begin(self, live: EphemeralServer) -> None:
        self._title("A shop with its schema in git, and a live database at version 1")
        Path("schemaops.toml").write_text(_settings(live, self._config.bindirs))
        self._git("init", "--quiet", "--initial-branch=main")
        self._version(1)
        self._git("tag", "v1")
        live.create_database("shop")
        self._run("init", show=False)
        self._run("plan", "--write", "-m", "baseline", show=False)
        self._run("apply", "--database", "shop", "--phase", "all", show=False)
        with live.connect("shop") as connection:
            connection.execute((self._shop / "seed.sql").read_bytes())
        self._git("add", ".")
        self._git("commit", "--quiet", "-m", "adopt schemaops")
        self._say("37,000 rows; a client buys, pays and looks, all the time")

    def _rename(self, live: EphemeralServer) -> None:
        self._title("Version 2 renames a column and adds an index")
        self._version(2, commit=False)
        self._run("diff")
        self._run("plan", "--format", "brief")
        self._write("rename price, index orders")
        self._run("check")
        self._run("rehearse")
        self._carry_out(live, 1, 2)

    def _grow(self, live: EphemeralServer) -> None:
        self._title("Version 3: the key of orders grows from integer to bigint")
        self._version(3, commit=False)
        self._run("diff")
        self._run("plan", "--format", "brief")
        self._say("PostgreSQL lets no prepared statement outlive a type of its result,")
        self._say(
            "so this client prepares nothing, as behind a pooler (the plan says so)"
        )
        self._write("orders.id to bigint")
        self._carry_out(live, 2, 3)

    def _incident(self, live: EphemeralServer) -> None:
        self._title("Version 4 splits a name in two, and something goes wrong")
        self._version(4, commit=False)
        self._write("split the name")
        self._carry_out(live, 3, 4)
        self._say("the new application has a bug: back to version 3, at once")
        with self._clients(live, 4):
            self._run("rollback", "--database", "shop", "--to", "backfill")
        with self._clients(live, 3):
            self._run("rollback", "--database", "shop")
        self._run("status", "--database", "shop")
        self._run("verify", "--database", "shop")

    def _write(self, message: str) -> None:
        self._run("plan", "--write", "-m", message)
        self._git("add", ".")
        self._git("commit", "--quiet", "-m", message)

    def _carry_out(self, live: EphemeralServer, before: int, after: int) -> None:
        """One deploy, as a pipeline does it."""
        with self._clients(live, before):
            self._run("apply", "--database", "shop")
            with self._clients(live, after):
                self._say(f"version {after} of the application is deployed beside")
                time.sleep(0.5)
        self._say(f"version {before} of the application is gone")
        with self._clients(live, after):
            self._run("apply", "--database", "shop", "--phase", "contract")

    def _end(self, seconds: float) -> int:
        self._title("What the client noticed")
        noticed = merged(self._reports)
        for statement, message in noticed.errors[:5]:
            self._say(f"error: {message}: {' '.join(statement.split())[:80]}")
        mark = click.style("✓", fg="green") if not noticed.errors else "✗"
        click.echo(
            f"{mark} {noticed.executions} statements, errors: {len(noticed.errors)},"
            f" longest wait: {noticed.longest_ms:.0f} ms   (the story took"
            f" {seconds:.0f} s)",
            color=self._styled,
        )
        return 1 if noticed.errors else 0

    @contextlib.contextmanager
    def _clients(self, live: EphemeralServer, version: int) -> Iterator[None]:
        statements = queries((self._shop / f"v{version}" / "queries.sql").read_text())
        with Traffic(
            lambda: live.connect("shop", "schemaops_design", prepare_threshold=None),
            statements,
        ) as traffic:
            yield
        self._reports.append(traffic.report)

    def _version(self, number: int, *, commit: bool = True) -> None:
        shutil.rmtree("schema", ignore_errors=True)
        shutil.copytree(self._shop / f"v{number}" / "schema", "schema")
        if commit:
            self._git("add", ".")
            self._git("commit", "--quiet", "-m", f"version {number}")

    def _run(self, *arguments: str, show: bool = True) -> None:
        """One of our commands, its output on the screen, in this process."""
        from schemaops.cli.main import run

        color = "always" if self._styled else "never"
        silent = io.StringIO()
        if show:
            line = f"$ schemaops {' '.join(arguments)}"
            click.echo("\n" + click.style(line, bold=True), color=self._styled)
            code = run(["--color", color, *arguments])
        else:
            with (
                contextlib.redirect_stdout(silent),
                contextlib.redirect_stderr(silent),
            ):
                code = run(arguments)
        if code != 0:
            raise SchemaopsError(
                f"`schemaops {' '.join(arguments)}` ended with exit code {code}\n"
                f"{silent.getvalue()}"
            )

    def _git(self, *arguments: str) -> None:
        subprocess.run([*GIT, *arguments], check=True, stdout=sys.stderr)

    def _title(self, text: str) -> None:
        line = f"\n━━ {text} " + "━" * max(0, 94 - len(text))
        click.echo(click.style(line, fg="cyan", bold=True), color=self._styled)

    def _say(self, text: str) -> None:
        click.echo(click.style(f"   {text}", fg="bright_black"), color=self._styled)


def _settings(live: EphemeralServer, bindirs: Sequence[Path]) -> str:
    """A schemaops.toml: designs are loaded by a server like the live one."""
    binaries = json.dumps([str(folder) for folder in bindirs])
    return (
        f"postgres = {live.major}\nbinaries = {binaries}\n"
        '[databases.shop]\nurl_env = "SHOP_URL"\n'
    )


def queries(text: str) -> Sequence[str]:
    """The statements of a queries.sql, split at their `-- name:` lines."""
    parts = re.split(r"^-- name:.*$", text, flags=re.MULTILINE)
    return [part.strip().rstrip(";") for part in parts[1:]]
