"""The command line: the group, global options, and error → exit code.

Commands are loaded when they are run: `schemaops --help` must not import a driver,
Alembic or a template engine.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import re
import sys
import traceback
from collections.abc import Sequence

import click

from schemaops import __version__
from schemaops.errors import SchemaopsError

COMMANDS = {
    "init": "Scaffold a repository, or adopt an existing database.",
    "diff": "Show what differs between two sources.",
    "plan": "Make the phased plan of a change; write its revisions.",
    "check": "Judge plan, design and revisions by policies.",
    "rehearse": "Prove a plan on a throw-away server.",
    "apply": "Run pending steps on a database.",
    "status": "Say what a database's ledger says.",
    "rollback": "Take applied steps back, last first.",
    "purge": "Destroy what was retired, by hand.",
    "verify": "Compare a database with what its ledger implies.",
    "stats": "Count rows and bytes of a database, without values.",
    "docs": "Write the ER diagram and the data dictionary.",
    "explain": "Explain a rule, or a step of the plan.",
    "doctor": "Say what this machine offers.",
    "demo": "Show the whole story on a throw-away server.",
}
"""Name → first line of its help; the command itself says the same (a test)."""


CLOSED_PIPE = 141
"""What a shell says of a program that wrote to a reader that had gone."""

_MAYBE_SECRET = re.compile(r"://|:.*@", re.DOTALL)


class Lazy(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"schemaops.cli.{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="schemaops")
@click.option(
    "-C",
    "--directory",
    type=click.Path(exists=True, file_okay=False),
    help="Work in this directory, as if schemaops had been started there.",
)
@click.option("-v", "--verbose", is_flag=True, help="Say what was skipped and done.")
@click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="Colour; NO_COLOR is honoured.",
)
@click.pass_context
def group(ctx: click.Context, directory: str | None, verbose: bool, color: str) -> None:
    """Schema as code for PostgreSQL: plan, prove, apply, roll back.

    Exit codes: 0 ok, 1 findings, 2 usage or configuration, 3 tool or database
    failure, 4 stale plan, 5 drift, 75 try again later.
    """
    from schemaops.cli.surroundings import Surroundings

    ctx.obj = Surroundings(directory=directory, verbose=verbose, color=color)


def main(arguments: Sequence[str] | None = None) -> None:
    """Entry point: runs the group, and turns errors into exit codes."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit code. A fault of ours keeps its traceback."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        code = group.main(arguments, standalone_mode=False)
        return code if isinstance(code, int) else 0
    except SchemaopsError as error:
        click.echo(f"error: {without_urls(str(error), given)}", err=True)
        return error.exit_code
    except click.ClickException as error:
        text = io.StringIO()
        error.show(text)
        click.echo(without_urls(text.getvalue(), given), err=True, nl=False)
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted; what is done is done, run it again to go on", err=True)
        return 130
    except (BrokenPipeError, SystemExit):  # click exits when nobody reads any more
        # What is left in the buffer would fail once more when Python ends.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE
    except Exception:  # noqa: BLE001 # the last line of defence: show it, exit 3
        click.echo(without_urls(traceback.format_exc(), given), err=True)
        click.echo("error: this is a fault of schemaops; please report it", err=True)
        return 3


def without_urls(text: str, arguments: Sequence[str]) -> str:
    """A message without the arguments that may hold a password.

    A URL that is malformed, misplaced or one too many is quoted by whoever refuses
    it; only here it is known which words of a message were arguments.
    """
    for argument in arguments:
        for part in (argument, argument.partition("=")[2]):
            if _MAYBE_SECRET.search(part):
                text = text.replace(part, "<URL>").replace(repr(part)[1:-1], "<URL>")
    return text
