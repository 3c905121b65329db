"""Create a default conversion, of which there can be one for two encodings.

The server has no way to hand the default over, so a second one is refused while the
first is there: they cannot both serve their applications.
"""

from __future__ import annotations

from collections.abc import Iterator

from schemaops.catalog.kinds.conversion import Conversion
from schemaops.diff.changes import Change, Created
from schemaops.plan.context import Context, PlanRefused, rewrite
from schemaops.plan.direct import direct
from schemaops.plan.model import Step


@rewrite("conversion", "created")
def created(change: Change, ctx: Context) -> Iterator[Step]:
    """The kind's own DDL. Raises PlanRefused when another is the default before."""
    assert isinstance(change, Created)
    new = change.new
    assert isinstance(new, Conversion)
    for old in ctx.old.of(Conversion):
        if new.default and old.default and _place(old) == _place(new):
            raise PlanRefused(
                f"conversion {old.ref} is the default from {new.source} to"
                f" {new.target} as long as the old application runs",
                hint="keep its name, rename it by a comment, or drop it in a design"
                " before this one",
            )
    yield from direct(change, ctx)


def _place(conversion: Conversion) -> tuple[str, str, str]:
    return conversion.schema, conversion.source, conversion.target
