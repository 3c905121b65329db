"""Options of foreign data wrappers, servers, user mappings, foreign tables and columns.

The server keeps them as `name=value`, unordered. Which of them are secrets is told by
their names; a secret's value is never read, so nothing can print, compare or plan it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import LiteralString

from schemaops.sqltext import Fragment, compose, joined, literal, raw, render

Options = tuple[str, ...]

SECRET: LiteralString = (
    "'^(?!password_required$).*(passw|passfile|passphrase|passcode|pwd|secret|token"
    "|credential|private_?key|sslkey|access_?key|api_?key)'"
)
"""The names of options with secrets: a regular expression of PostgreSQL's, as SQL."""
VERSIONS = {"secret": (0, SECRET, SECRET)}
"""For Kind.versions: the {secret} of a kind's query, the same on every major."""


def options_clause(options: Options) -> Fragment:
    """` OPTIONS (name 'value', …)`, or nothing."""
    if not options:
        return raw("")
    said = [compose("{} {}", name, literal(value)) for name, value in _pairs(options)]
    return compose(" OPTIONS ({})", joined([*said]))


def option_changes(old: Options, new: Options) -> str:
    """`OPTIONS (ADD …, SET …, DROP …)` that leads from one to the other."""
    before, after = dict(_pairs(old)), dict(_pairs(new))
    actions: list[Fragment] = [
        compose("DROP {}", name) for name in sorted(before.keys() - after.keys())
    ]
    for name, value in after.items():
        if before.get(name) != value:
            word = raw("SET" if name in before else "ADD")
            actions.append(compose("{} {} {}", word, name, literal(value)))
    return render(compose("OPTIONS ({})", joined(actions)))


def _pairs(options: Options) -> Iterator[tuple[str, str]]:
    for option in options:
        name, _, value = option.partition("=")
        yield name, value


def secrets_note(what: str, secrets: tuple[str, ...]) -> str | None:
    """What a reader of a plan must know of an object whose secrets are left out."""
    if not secrets:
        return None
    names = ", ".join(secrets)
    return f"{what}: no plan sets its secrets ({names}): set them by hand"
