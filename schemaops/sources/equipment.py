"""What a superuser makes in a database before a design is loaded: extensions, roles."""

from __future__ import annotations

from collections.abc import Set

from schemaops.postgres.server import (
    DESIGN_ROLE,
    SUPERUSER,
    EphemeralServer,
    missing_extension_hint,
)
from schemaops.sources.design import Design
from schemaops.sources.extensions import create_extensions, required_extensions
from schemaops.sources.roles import create_roles, referred_roles


def equip(
    server: EphemeralServer, dbname: str, design: Design, manage: Set[str] = frozenset()
) -> None:
    """Give an otherwise empty database what the design role may not make itself.

    manage: words of the scope. Raises DesignError when the server lacks an extension.
    """
    wanted = required_extensions(design) or any(referred_roles(design, manage))
    if not wanted and dbname not in server.equipped:
        return  # nothing was made there that would have to go
    server.equipped.add(dbname)
    with server.connect(dbname, SUPERUSER) as admin:
        create_extensions(
            admin,
            design,
            DESIGN_ROLE,
            lambda name: missing_extension_hint(server, name),
        )
        create_roles(admin, design, DESIGN_ROLE, manage)
