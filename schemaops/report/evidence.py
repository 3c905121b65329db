"""Evidence for people, programs, and a job's summary."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from rich.text import Text

from schemaops.docs.words import one_line
from schemaops.plan.model import Lock
from schemaops.rehearse.evidence import Evidence, Leg, Observation, TrafficReport
from schemaops.report.styled import joined, rule

FORMAT_VERSION = 1
SHOWN_NOTES = 10


def evidence_text(evidence: Evidence, *, colour: bool = False) -> str:
    """What was run and seen; failures last, where the eye is."""
    return joined(_lines(evidence), colour=colour)


def evidence_json(evidence: Evidence) -> str:
    """The evidence as data."""
    return json.dumps(evidence_to_data(evidence), indent=2, ensure_ascii=False) + "\n"


def evidence_to_data(evidence: Evidence) -> dict[str, Any]:
    """JSON-ready data."""
    return {
        "format_version": FORMAT_VERSION,
        "ok": evidence.ok,
        "from": evidence.from_fingerprint,
        "to": evidence.to_fingerprint,
        "server": evidence.server,
        "seconds": round(evidence.seconds, 3),
        "failures": list(evidence.failures),
        "notes": list(evidence.notes),
        "legs": [_leg_data(leg) for leg in evidence.legs],
        "probes": {
            "run": evidence.probes_run,
            "failures": [
                {
                    "version": probe.version,
                    "moment": probe.moment,
                    "statement": probe.statement,
                    "message": probe.message,
                }
                for probe in evidence.probe_failures
            ],
        },
        "traffic": evidence.traffic and _traffic_data(evidence.traffic),
    }


def evidence_markdown(evidence: Evidence) -> str:
    """The evidence for the summary of a job."""
    verdict = "passed" if evidence.ok else "**failed**"
    lines = [
        f"### Rehearsal {verdict}",
        "",
        f"PostgreSQL {_version(evidence)}, {evidence.seconds:.1f} s, "
        f"{evidence.probes_run} probes run.",
        "",
        "| way | steps | result |",
        "|---|---|---|",
    ]
    for leg in evidence.legs:
        steps = str(len(leg.steps)) if leg.steps else ""
        lines.append(f"| {leg.name} | {steps} | {_result(leg)} |")
    if evidence.failures:
        lines += ["", "**What failed**", ""]
        lines += [f"- {_cell(line)}" for line in evidence.failures]
    lines += _markdown_steps(evidence)
    if evidence.traffic:
        lines += ["", f"Live traffic: {_traffic_words(evidence.traffic)}."]
    if evidence.notes:
        lines += ["", "<details><summary>Notes</summary>", ""]
        lines += [f"- {_cell(note)}" for note in evidence.notes]
        lines += ["", "</details>"]
    return "\n".join(lines) + "\n"


def _lines(evidence: Evidence) -> Iterator[Text]:
    yield rule(f"rehearsal on PostgreSQL {_version(evidence)}", "bold")
    for leg in evidence.legs:
        mark, style = ("✓", "green") if leg.ok else ("✗", "bold red")
        line = Text(f"{mark} ", style=style)
        line.append(f"{leg.name:<34}", style="bold").append(f"{leg.seconds:6.2f} s  ")
        yield line.append(_result(leg), style=style)
        for step in leg.steps:
            yield _step_line(step)
    yield _count_line(
        f"{evidence.probes_run} probes of both application versions",
        len(evidence.probe_failures),
    )
    if evidence.traffic:
        words = f"live traffic: {_traffic_words(evidence.traffic)}"
        yield _count_line(words, len(evidence.traffic.errors))
    for note in evidence.notes[:SHOWN_NOTES]:
        yield Text(f"  note: {one_line(note)}", style="dim")
    if len(evidence.notes) > SHOWN_NOTES:
        yield Text(f"  and {len(evidence.notes) - SHOWN_NOTES} more notes", style="dim")
    for failure in evidence.failures:
        yield Text(f"✗ {one_line(failure)}", style="red")
    verdict = "the plan is proven" if evidence.ok else "the plan is not safe to apply"
    style = "bold green" if evidence.ok else "bold red"
    yield Text(f"{verdict} ({evidence.seconds:.1f} s)", style=style)


def _step_line(step: Observation) -> Text:
    line = Text(f"    {step.step:<14}{step.seconds * 1000:7.1f} ms  ")
    line.append(f"{step.wal_bytes / 1024:7.1f} kB WAL  ", style="dim")
    line.append(_locks_words(step.locks))
    for word, tables in (("rewrites", step.rewritten), ("scans", step.scanned)):
        if tables:
            line.append(f"  {word} {', '.join(tables)}", style="yellow")
    if step.excess:
        line.append("  more than declared", style="bold red")
    return line


def _count_line(words: str, failed: int) -> Text:
    line = Text("✗ " if failed else "✓ ", style="bold red" if failed else "green")
    return line.append(words + (f", {failed} failed" if failed else ""), style="bold")


def _markdown_steps(evidence: Evidence) -> Iterator[str]:
    steps = [step for leg in evidence.legs for step in leg.steps]
    if steps:
        yield from ("", "<details><summary>What each step did</summary>", "")
        yield "| step | ms | WAL kB | locks | rewrites | scans |"
        yield "|---|---:|---:|---|---|---|"
    for step in steps:
        cells = [
            step.step,
            f"{step.seconds * 1000:.1f}",
            f"{step.wal_bytes / 1024:.1f}",
            _locks_words(step.locks),
            ", ".join(step.rewritten),
            ", ".join(step.scanned),
        ]
        yield f"| {' | '.join(_cell(cell) for cell in cells)} |"
    if steps:
        yield from ("", "</details>")


def _leg_data(leg: Leg) -> dict[str, Any]:
    return {
        "name": leg.name,
        "ok": leg.ok,
        "seconds": round(leg.seconds, 3),
        "failure": leg.failure,
        "mismatches": list(leg.mismatches),
        "steps": [_step_data(step) for step in leg.steps],
    }


def _step_data(step: Observation) -> dict[str, Any]:
    return {
        "id": step.step,
        "phase": step.phase.value,
        "seconds": round(step.seconds, 4),
        "wal_bytes": step.wal_bytes,
        "locks": None
        if step.locks is None
        else [{"table": k.table, "mode": k.mode.value} for k in step.locks],
        "rewritten": list(step.rewritten),
        "scanned": list(step.scanned),
        "excess": step.excess,
    }


def _traffic_data(traffic: TrafficReport) -> dict[str, Any]:
    return {
        "executions": traffic.executions,
        "longest_ms": round(traffic.longest_ms, 1),
        "errors": [
            {"statement": statement, "message": message}
            for statement, message in traffic.errors
        ],
    }


def _traffic_words(traffic: TrafficReport) -> str:
    return (
        f"{traffic.executions} statements, {len(traffic.errors)} errors, "
        f"longest wait {traffic.longest_ms:.0f} ms"
    )


def _locks_words(locks: tuple[Lock, ...] | None) -> str:
    if locks is None:
        return "outside of a transaction"
    blocking = [lock for lock in locks if lock.mode.blocks != "nothing"]
    shown = blocking or list(locks)
    return ", ".join(f"{k.mode} on {k.table}" for k in shown) or "no lock on a table"


def _result(leg: Leg) -> str:
    if leg.failure:
        return "did not reach its end"
    if leg.mismatches:
        return f"{len(leg.mismatches)} differences"
    return "arrived: catalog, pg_dump and rows agree"


def _version(evidence: Evidence) -> str:
    return f"{evidence.server // 10000}.{evidence.server % 10000}"


def _cell(text: str) -> str:
    return one_line(text).replace("|", "\\|").replace("<", "&lt;")
