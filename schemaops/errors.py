"""The errors a user can meet, each with what, where, what to do next, exit code.

SchemaopsError                3  tool or database failure
├── UsageError                2  wrong arguments
│   ├── ConfigError           2  schemaops.toml, environment
│   └── DesignError           2  SQL of the design: file:line:column and a caret
├── ServerError               3  no PostgreSQL to be had, or it failed
├── StepFailed                3  a step of a plan failed on the server
├── StalePlanError            4  the plan was made from another catalog
├── DriftError                5  the live catalog is not what the ledger implies
└── TryAgainError            75  lock held, postponed: nothing is broken
"""

from __future__ import annotations


class SchemaopsError(Exception):
    """Tool or database failure.

    what: one sentence; where: file:line or object; hint: what to do next.
    """

    exit_code = 3

    def __init__(
        self, what: str, *, where: str | None = None, hint: str | None = None
    ) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    def __str__(self) -> str:
        lines = [f"{self.where}: {self.what}" if self.where else self.what]
        if self.hint:
            lines.append(f"hint: {self.hint}")
        return "\n".join(lines)


class UsageError(SchemaopsError):
    """Wrong arguments."""

    exit_code = 2


class ConfigError(UsageError):
    """Wrong or missing configuration."""


class DesignError(UsageError):
    """A statement of the design does not run.

    excerpt: the statement's line with a caret below the place, ready to print.
    """

    def __init__(
        self,
        what: str,
        *,
        where: str | None = None,
        hint: str | None = None,
        excerpt: str | None = None,
    ) -> None:
        super().__init__(what, where=where, hint=hint)
        self.excerpt = excerpt

    def __str__(self) -> str:
        head, *hint = super().__str__().split("\nhint: ", 1)
        parts = [head]
        if self.excerpt:
            parts.append(self.excerpt)
        parts += [f"hint: {text}" for text in hint]
        return "\n".join(parts)


class ServerError(SchemaopsError):
    """No PostgreSQL server to be had, or it failed."""


class StepFailed(SchemaopsError):
    """A step of a plan failed on the server."""


class StalePlanError(SchemaopsError):
    """The plan was made from another catalog than the one met."""

    exit_code = 4


class DriftError(SchemaopsError):
    """The live catalog is not what the ledger implies."""

    exit_code = 5


class TryAgainError(SchemaopsError):
    """A lock is held or a step was postponed; nothing is broken."""

    exit_code = 75
