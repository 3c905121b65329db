"""Sizes of a live database, or of the file that a project keeps of them."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from schemaops.catalog.sizes import Sizes, sizes_from, sizes_from_json
from schemaops.errors import UsageError
from schemaops.postgres.session import connect_url

NOW = """SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')"""


def read_sizes(url: str) -> Sizes:
    """The sizes of a live database; one query, and no table is read.

    Raises ServerError, UsageError.
    """
    text = (files("schemaops.sources") / "statistics.sql").read_text(encoding="utf-8")
    with connect_url(url, settings={"jit": "off"}, autocommit=False) as connection:
        connection.execute("SET TRANSACTION READ ONLY")
        measured = connection.execute(NOW).fetchall()[0][0]
        rows = connection.execute(text.encode()).fetchall()
        connection.rollback()
    return sizes_from(rows, measured)


def load_sizes(path: Path) -> Sizes:
    """The sizes in a file that `schemaops stats` wrote. Raises UsageError."""
    try:
        return sizes_from_json(path.read_text(encoding="utf-8"), str(path))
    except UnicodeDecodeError:
        raise UsageError("the file is not valid UTF-8", where=str(path)) from None
    except OSError as error:
        raise UsageError(
            f"cannot read the statistics in {path}: {error.strerror}",
            hint="write them with `schemaops stats --database NAME > FILE`",
        ) from None
