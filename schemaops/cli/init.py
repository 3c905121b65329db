"""schemaops init."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import click

from schemaops import __version__
from schemaops.cli.surroundings import Surroundings, pass_surroundings
from schemaops.errors import SchemaopsError, UsageError

if TYPE_CHECKING:
    from schemaops.catalog.model import Catalog

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

    Writes schema/, migrations/, policies/, schemaops.toml and a workflow for pull
    requests. With --from, schema/ is what the database has, and a first revision
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
    for path in _write(root, _files(catalog)):
        around.out(str(path.relative_to(root)))
    from schemaops.revisions.scaffold import scaffold

    for path in scaffold(around.config.migrations_path, root):
        around.out(str(path.relative_to(root)))
    if catalog is not None:
        _baseline(around, catalog)
    return 0


def _adopted(around: Surroundings, source: str | None) -> Catalog | None:
    if source is None:
        return None
    from schemaops.sources.side import read_live_side

    url = source
    if not source.startswith(("postgresql://", "postgres://")):
        url = around.config.database(source).url()
    catalog = read_live_side(source, url).catalog
    for what, count in catalog.unmodelled:
        around.say(f"left alone, not managed yet: {what} ({count})")
    return catalog


def _files(catalog: Catalog | None) -> dict[str, str]:
    templates = files("schemaops.cli") / "templates"

    def template(name: str) -> str:
        return (templates / name).read_text(encoding="utf-8")

    major = catalog.major if catalog is not None else None
    postgres = f"postgres = {major}" if major else "# postgres = 16"
    line = f"{postgres:<26} # the target's major version"
    found = {
        "schemaops.toml": template("schemaops.toml").replace("{postgres}", line),
        "policies/default.toml": template("default.toml"),
        "policies/waivers.toml": template("waivers.toml"),
        str(WORKFLOW): template("schema.yml").replace("{version}", __version__),
        "schema/.gitkeep": "",
    }
    if catalog is not None:
        from schemaops.sources.layout import files_of

        del found["schema/.gitkeep"]
        found |= {f"schema/{path}": text for path, text in files_of(catalog).items()}
    return found


def _write(root: Path, contents: dict[str, str]) -> list[Path]:
    written = []
    for name, text in contents.items():
        path = root / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _baseline(around: Surroundings, catalog: Catalog) -> None:
    """The first revision makes what the database has, in an empty one."""
    from schemaops.proposal import plan_of, propose
    from schemaops.revisions.write import write
    from schemaops.sources.files import read_design
    from schemaops.sources.side import NOTHING, read_design_side

    with around.workshop(catalog.major) as workshop:
        design = read_design(around.config.design_path)
        side = read_design_side(workshop, "schema", design)
        if side.catalog.fingerprint != catalog.fingerprint:
            raise SchemaopsError(
                "the files do not make what the database has",
                hint="compare them: schemaops diff DATABASE schema",
            )
        plan = plan_of(workshop, propose(workshop, NOTHING, side))
        if plan.steps:
            for path in write(plan, "baseline", around.config.migrations_path):
                around.out(str(path.relative_to(around.config.root)))
    around.say(
        "adopted; `schemaops apply --adopt --database NAME` tells the database so"
    )
