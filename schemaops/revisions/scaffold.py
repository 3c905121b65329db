"""The files that make `alembic` work in a user's repository, without a secret."""

from __future__ import annotations

import os
from pathlib import Path

_INI = """\
# For the plain `alembic` command; schemaops itself does not read this file.
# The database is given by SCHEMAOPS_DATABASE_URL or `alembic -x url=…`.
[alembic]
script_location = %(here)s/{location}
path_separator = os
"""

_ENV = '''\
"""Alembic's entry point: schemaops chooses the database and the version table."""

from schemaops.revisions.environment import migrate

migrate()
'''

_MAKO = '''\
"""${message}

Written by hand: neither planned nor proved. Name the branch that it belongs to,
`alembic revision --head expand@head -m …` or `--head contract@head`.
"""

from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = ${repr(branch_labels)}
depends_on = ${repr(depends_on)}


def upgrade() -> None:
    ${upgrades if upgrades else 'op.execute("")'}


def downgrade() -> None:
    ${downgrades if downgrades else 'op.execute("")'}
'''


def scaffold(directory: Path, root: Path | None = None) -> list[Path]:
    """Make the migrations directory and, in `root`, alembic.ini; the paths written.

    root: the project's root, by default the directory above. A file that exists
    is left as it is.
    """
    root = directory.parent if root is None else root
    location = Path(os.path.relpath(directory, root)).as_posix()
    (directory / "versions").mkdir(parents=True, exist_ok=True)
    files = {
        root / "alembic.ini": _INI.format(location=location.replace("%", "%%")),
        directory / "env.py": _ENV,
        directory / "script.py.mako": _MAKO,
        directory / "versions" / ".gitkeep": "",
    }
    written = [path for path in files if not path.exists()]
    for path in written:
        path.write_text(files[path], encoding="utf-8")
    return written
