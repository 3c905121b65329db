"""A generated design of any size, and the same design with twenty differences.

A table has a primary key, 10 columns, 3 indexes, 1 check and 1 foreign key to the
table before it (the first one to itself).
"""

from __future__ import annotations

from pathlib import Path

DIFFERENCES = 20


def table(number: int) -> str:
    """The statements of one table."""
    name, other = f"t{number:04}", f"t{max(number - 1, 0):04}"
    return f"""CREATE TABLE {name} (
    id bigint PRIMARY KEY,
    parent_id bigint,
    code varchar(20) NOT NULL,
    title text,
    amount numeric(12, 2) NOT NULL DEFAULT 0,
    quantity integer NOT NULL DEFAULT 1,
    active boolean NOT NULL DEFAULT true,
    tags text[],
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz,
    CONSTRAINT {name}_amount_check CHECK (amount >= 0),
    CONSTRAINT {name}_parent_fkey FOREIGN KEY (parent_id) REFERENCES {other} (id)
);
CREATE INDEX {name}_parent_idx ON {name} (parent_id);
CREATE INDEX {name}_code_idx ON {name} (code, active);
CREATE INDEX {name}_created_idx ON {name} (created_at) WHERE active;
"""


def design(tables: int) -> str:
    """The whole design as one SQL text."""
    return "".join(table(number) for number in range(tables))


def changed(tables: int) -> str:
    """The same design, followed by twenty statements that change it."""
    return design(tables) + "".join(
        f"{statement};\n" for statement in differences(tables)
    )


def differences(tables: int) -> list[str]:
    """Twenty changes, spread over the tables; each is one difference to find."""
    edits = [
        *(["ALTER TABLE {0} ADD COLUMN note text"] * 5),
        *(["ALTER TABLE {0} DROP COLUMN title"] * 3),
        *(["ALTER TABLE {0} ALTER COLUMN quantity TYPE bigint"] * 3),
        *(["ALTER TABLE {0} ALTER COLUMN tags SET NOT NULL"] * 3),
        *(["CREATE INDEX {0}_updated_idx ON {0} (updated_at)"] * 3),
        *(["DROP INDEX {0}_code_idx"] * 3),
    ]
    stride = tables // len(edits)
    return [edit.format(f"t{at * stride:04}") for at, edit in enumerate(edits)]


def write(folder: Path, tables: int) -> tuple[Path, Path]:
    """Write both designs as files; returns their paths."""
    old, new = folder / "old.sql", folder / "new.sql"
    old.write_text(design(tables))
    new.write_text(changed(tables))
    return old, new
