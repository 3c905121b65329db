"""schemaops status."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from schemaops.cli.live import database_option, revisions_of, target_of
from schemaops.cli.surroundings import Surroundings, pass_surroundings

if TYPE_CHECKING:
    from schemaops.execute.deploy import Progress
    from schemaops.execute.status import Status
    from schemaops.revisions.model import Revision


@click.command()
@database_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="What to print.",
)
@pass_surroundings
def command(around: Surroundings, database: str, form: str) -> int:
    """Say what a database's ledger says.

    Per revision the steps done of each phase, what is running or failed, who is at
    work, and which revisions are pending.
    """
    from schemaops.execute.deploy import progress
    from schemaops.execute.status import status

    target = target_of(around, database)
    revisions = revisions_of(around)
    found, stand = status(target), progress(target, revisions)
    rows = _rows(revisions, found, stand)
    if form == "json":
        at_work = str(found.holder) if found.holder else None
        data = {
            "format_version": 1,
            "database": database,
            "at_work": at_work,
            "revisions": rows,
        }
        around.out(json.dumps(data, indent=2))
        return 0
    _show(around, rows, found)
    return 0


def _rows(
    revisions: list[Revision], found: Status, stand: Progress
) -> list[dict[str, Any]]:
    known = {row.revision: row for row in found.revisions}
    pending = {revision.id for revision in stand.pending}
    rows = []
    for revision in revisions:
        row = known.get(revision.id)
        begun = revision.id in stand.begun
        state = "applied" if revision.id not in pending else "pending"
        rows.append(
            {
                "revision": revision.id,
                "label": revision.label,
                "message": revision.message,
                "state": "begun" if state == "pending" and begun else state,
                "phases": {
                    p.phase.value: [p.done, p.total]
                    for p in (row.phases if row else ())
                },
                "running": list(row.running) if row else [],
                "undoing": list(row.undoing) if row else [],
                "failed": list(row.failed) if row else [],
                "last_error": row.last_error if row else None,
            }
        )
    return rows


def _show(around: Surroundings, rows: list[dict[str, Any]], found: Status) -> None:
    from schemaops.cli.columns import columns

    titles = ("revision", "branch", "state", "steps", "message")
    cells = [
        (row["revision"], row["label"], row["state"], _steps(row), row["message"])
        for row in rows
    ]
    around.out(columns(titles, cells) if rows else "no revisions")
    for row in rows:
        if row["last_error"]:
            around.out(f"{row['revision']}: {row['last_error']}")
    if found.holder is not None:
        around.out(f"at work now: {found.holder}")


def _steps(row: dict[str, Any]) -> str:
    parts = (f"{k} {d}/{t}" for k, (d, t) in row["phases"].items() if t)
    return ", ".join(parts) or "-"
