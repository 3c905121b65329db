"""Storage parameters (`fillfactor=70`) as statements take them.

The server keeps them in the order in which they were set, and prints them so; what
is set anew goes to the end. So all of them are set when one differs.
"""

from __future__ import annotations

import re

from schemaops.sqltext import Fragment, compose, joined, literal, raw

Options = tuple[str, ...]

_PLAIN = re.compile(r"[A-Za-z0-9_.+-]+")


def parameters(options: Options) -> Fragment:
    """`(name=value, …)`; a value that is no plain word is quoted."""
    return compose("({})", joined([_one(option) for option in options]))


def parameter_changes(old: Options, new: Options) -> list[Fragment]:
    """The actions `RESET (…)` and `SET (…)` that lead from one to the other."""
    gone = {_name(option) for option in old} - {_name(option) for option in new}
    actions: list[Fragment] = []
    if gone:
        actions.append(compose("RESET ({})", raw(", ".join(sorted(gone)))))
    if new:
        actions.append(compose("SET {}", parameters(new)))
    return actions


def _one(option: str) -> Fragment:
    name, sign, value = option.partition("=")
    if not sign or _PLAIN.fullmatch(value):
        return raw(option)
    return compose("{}={}", raw(name), literal(value))


def _name(option: str) -> str:
    return option.partition("=")[0]
