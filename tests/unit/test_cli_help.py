"""The command line before any server: help, summaries, usage errors, colour."""

from __future__ import annotations

import importlib

import click
import pytest

from schemaops import __version__
from schemaops.cli.main import COMMANDS, without_urls
from tests.fixtures.projects import schemaops

each_command = pytest.mark.parametrize("name", COMMANDS)


def command(name: str) -> click.Command:
    """A command by its name."""
    found: click.Command = importlib.import_module(f"schemaops.cli.{name}").command
    return found


def test_help_lists_every_command() -> None:
    """`schemaops --help` names each with its summary, and the exit codes."""
    done = schemaops("--help")
    assert done.code == 0
    for name, summary in COMMANDS.items():
        assert f"  {name} " in done.out
        assert summary in done.out
    assert "75 try again later" in " ".join(done.out.split())


@each_command
def test_summary_is_the_first_line_of_the_help(name: str) -> None:
    """What the list says of a command is what the command says of itself."""
    assert (command(name).help or "").splitlines()[0] == COMMANDS[name]


@each_command
def test_help_of_a_command(name: str) -> None:
    """It has a summary and more to say, and all of its options are in it."""
    done = schemaops(name, "--help")
    assert done.code == 0
    assert COMMANDS[name] in done.out
    assert f"schemaops {name}" in done.out.splitlines()[0] or name in done.out
    for parameter in command(name).params:
        for option in parameter.opts if isinstance(parameter, click.Option) else ():
            assert option in done.out


@each_command
def test_every_option_says_what_it_is_for(name: str) -> None:
    """An option without a sentence is one that nobody can use."""
    mute = [
        parameter.name
        for parameter in command(name).params
        if isinstance(parameter, click.Option) and not parameter.help
    ]
    assert mute == []


@each_command
def test_more_than_a_summary(name: str) -> None:
    """Each command tells in a paragraph what it does."""
    assert len((command(name).help or "").splitlines()) >= 3


def test_version() -> None:
    """`--version` is the package's."""
    assert schemaops("--version").out == f"schemaops, version {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["aply"],
        ["diff", "--formt", "json"],
        ["plan", "--format", "yaml"],
        ["diff", "a", "b", "c"],
        ["apply"],
        ["-C", "/does/not/exist", "diff"],
    ],
)
def test_wrong_usage_is_2(arguments: list[str]) -> None:
    """A wrong word is told from a failure, without a traceback."""
    done = schemaops(*arguments)
    assert done.code == 2
    assert done.out == ""
    assert "Traceback" not in done.err
    assert "Error: " in done.err


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://app:hunter2@db/shop",
        "postgresql+psycopg://app:hunter2@db/shop",
        "app:hunter2@db/shop",
        "postgresql:/app:hunter2@db",
    ],
)
def test_a_url_too_many_is_not_shown(url: str) -> None:
    """A usage error quotes what it refuses, but no argument that may be a secret."""
    for arguments in (["diff", "a", "b", url], ["plan", f"--format={url}"]):
        done = schemaops(*arguments)
        assert done.code == 2
        assert "hunter2" not in done.out + done.err
        assert "<URL>" in done.err


def test_what_is_no_url_is_shown() -> None:
    """A git version with a path and an option with a value stay readable."""
    arguments = ["v1:schema", "--format=yaml", "HEAD@{1}"]
    text = "v1:schema, yaml and HEAD@{1}"
    assert without_urls(text, arguments) == text
