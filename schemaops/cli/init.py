"""schemaops init."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

from schemaops import __version__
from schemaops.cli.surroundings import Surroundings, pass_surroundings
from schemaops.errors import SchemaopsError, UsageError

if TYPE_CHECKING:
    from schemaops.catalog.model import Catalog
    from schemaops.config import Config
    from schemaops.plan.model import Plan

WORKFLOW = Path(".github/workflows/schema.yml")


@click.command()
@click.option(
    "--from",
    "source",
    metavar="DATABASE",
    help="Adopt this database: a name of the configuration or a postgresql:// URL.",
)
@pass_surroundings
def command(around: Surroundings, source: str | None) -> int:
    """Scaffold a repository, or adopt an existing database.

    Writes schema/, migrations/, policies/, schemaops.toml, a .gitignore and a workflow
    for pull requests. With --from, schema/ is what the database has, and a first revision
    makes it; `schemaops apply --adopt` tells the database that it has that one.
    Nothing that exists is overwritten.
    """
    root = around.config.root
    catalog = _adopted(around, source)
    if catalog is not None and any(around.config.design_path.rglob("*.sql")):
        raise UsageError(
            f"{around.config.design_path} has a design already",
            hint="adopt into an empty folder; nothing was changed",
        )
    design = _design(catalog)
    plan = _baseline(around, catalog, design) if catalog is not None else None
    from schemaops.revisions.scaffold import scaffold
    from schemaops.revisions.write import write

    paths = _write(root, _files(around.config, catalog, design))
    paths += scaffold(around.config.migrations_path, root)
    if plan is not None and plan.steps:
        paths += write(plan, "baseline", around.config.migrations_path)
    for path in paths:
        around.out(str(path.relative_to(root)))
    if plan is not None:
        around.say(
            "adopted; `schemaops apply --adopt --database NAME` tells the database so."
            " Merge this first: `check` then judges only what changes"
        )
    return 0


def _adopted(around: Surroundings, source: str | None) -> Catalog | None:
    if source is None:
        return None
    from schemaops.sources.scoping import left_alone, scoped
    from schemaops.sources.side import read_live_side

    url = source
    if not source.startswith(("postgresql://", "postgres://")):
        url = around.config.database(source).url()
    scope = around.config.scope
    side = scoped(read_live_side(source, url, manage=scope.manage), scope)
    catalog = side.catalog
    if words := left_alone(side):
        around.say(f"left alone, as the scope says: {words}")
    for what, count in catalog.unmodelled:
        around.say(f"left alone, not managed yet: {what} ({count})")
    return catalog


def _design(catalog: Catalog | None) -> Mapping[str, str]:
    """The files of the design, by their path in its folder."""
    if catalog is None:
        return {".gitkeep": ""}
    from schemaops.sources.layout import files_of

    return files_of(catalog)


def _files(
    config: Config, catalog: Catalog | None, design: Mapping[str, str]
) -> dict[str, str]:
    templates = files("schemaops.cli") / "templates"

    def template(name: str) -> str:
        return (templates / name).read_text(encoding="utf-8")

    major = catalog.major if catalog is not None else None
    postgres = f"postgres = {major}" if major else "# postgres = 16"
    line = f"{postgres:<26} # the target's major version"
    return {
        ".gitignore": "__pycache__/\n",  # Python compiles revisions beside them
        "schemaops.toml": template("schemaops.toml").replace("{postgres}", line),
        f"{config.policies}/default.toml": template("default.toml"),
        f"{config.policies}/waivers.toml": template("waivers.toml"),
        str(WORKFLOW): template("schema.yml").replace("{version}", __version__),
    } | {f"{config.design}/{path}": text for path, text in design.items()}


def _write(root: Path, contents: dict[str, str]) -> list[Path]:
    written = []
    for name, text in contents.items():
        path = root / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _baseline(around: Surroundings, catalog: Catalog, files: Mapping[str, str]) -> Plan:
    """The plan that makes what the database has in an empty one; nothing is written."""
    from schemaops.proposal import propose
    from schemaops.sources.design import Design, DesignFile
    from schemaops.sources.side import NOTHING, read_design_side

    design = Design(tuple(DesignFile(path, text) for path, text in files.items()))
    with around.workshop(catalog.major) as workshop:
        side = read_design_side(workshop, "schema", design)
        if side.catalog.fingerprint != catalog.fingerprint:
            differing = _differing(side.catalog, catalog)
            raise SchemaopsError(
                f"files would not make what the database has: {differing};"
                " nothing was written",
                hint="report this: the objects named are not read completely",
            )
        return around.plan(workshop, propose(workshop, NOTHING, side))


def _differing(one: Catalog, other: Catalog) -> str:
    refs = sorted({*one.objects, *other.objects})
    found = [str(r) for r in refs if one.objects.get(r) != other.objects.get(r)]
    return ", ".join(found[:5])
