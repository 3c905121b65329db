"""Where rules come from: the files under rules/, and a user's own files.

A rule is found by being there. Its file is named as the rule is. A user's files
are Python and the design may come from a stranger's pull request, so they are
loaded only when the configuration says `allow_code = true`.
"""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType, ModuleType

from schemaops.errors import ConfigError, UsageError
from schemaops.policy.model import Rule

Rules = Mapping[str, Rule]


@cache
def builtin_rules() -> Rules:
    """Every rule of the package, by id."""
    package = importlib.import_module("schemaops.policy.rules")
    modules = (
        importlib.import_module(info.name)
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    )
    return joined(rule for module in modules for rule in rules_in(module))


def own_rules(folder: Path, *, allow_code: bool) -> tuple[Rule, ...]:
    """The rules in a project's policies/*.py; none unless code is allowed."""
    if not allow_code or not folder.is_dir():
        return ()
    return tuple(
        rule for path in sorted(folder.glob("*.py")) for rule in rules_in(_load(path))
    )


def joined(rules: Iterable[Rule]) -> Rules:
    """Rules by id, in order of id. Raises ConfigError when two have the same."""
    found: dict[str, Rule] = {}
    for rule in rules:
        if rule.id in found:
            raise ConfigError(
                f"two rules are called {rule.id}", hint="rename the one that is yours"
            )
        found[rule.id] = rule
    return MappingProxyType(dict(sorted(found.items())))


def all_rules(folder: Path | None = None, *, allow_code: bool = False) -> Rules:
    """The package's rules and, when allowed, those of a project's folder."""
    own = own_rules(folder, allow_code=allow_code) if folder else ()
    return joined([*builtin_rules().values(), *own])


def rules_in(module: ModuleType) -> Iterator[Rule]:
    """The rules that a module defines (not those that it imports)."""
    for value in vars(module).values():
        if isinstance(value, Rule) and value.check.__module__ == module.__name__:
            yield value


def find_rule(rule_id: str, rules: Rules, where: str | None = None) -> Rule:
    """The rule of this id, or ConfigError with a suggestion."""
    if rule_id in rules:
        return rules[rule_id]
    raise ConfigError(
        f"there is no rule {rule_id!r}", where=where, hint=suggestion(rule_id, rules)
    )


def suggestion(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all of them."""
    names = sorted(known)
    near = difflib.get_close_matches(word, names, n=1)
    return f"did you mean {near[0]!r}?" if near else f"known: {', '.join(names)}"


def explain(rule_id: str, rules: Rules | None = None) -> str:
    """What a rule is about: the condition, why, what to do instead, and a link."""
    rule = find_rule(rule_id, rules or builtin_rules())
    lines = [line.removeprefix("    ") for line in rule.doc.strip().splitlines()]
    options = [f"  {key} = {value!r}" for key, value in rule.options.items()]
    return "\n".join(
        [
            f"{rule.id} ({rule.severity})",
            "",
            *lines,
            *(["", "Options, with their defaults:", *options] if options else []),
            "",
            f"See {rule.see}",
        ]
    )


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"schemaops_own_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ConfigError("this file cannot be loaded as Python", where=str(path))
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except UsageError as error:
        raise ConfigError(error.what, where=str(path), hint=error.hint) from error
    except Exception as error:  # a user's code may raise anything
        raise ConfigError(
            f"own rules do not load: {type(error).__name__}: {error}",
            where=str(path),
            hint="run the file with python to see the whole traceback",
        ) from error
    return module
