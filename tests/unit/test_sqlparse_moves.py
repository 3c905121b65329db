"""What `moved from …` says."""

from __future__ import annotations

import pytest

from schemaops.sqlparse import Move, move_of

READ = {
    "u.bio on u.id = u_id": Move(("u",), "bio", (("id", "u_id"),)),
    'S.U."Bio.x" ON s.u.ID=U_id AND S.u."K" = k': Move(
        ("s", "u"), "Bio.x", (("id", "u_id"), ("K", "k"))
    ),
    "u.bio": None,
    "bio on id = u_id": None,
    "a.u.b.bio on a.u.b.id = u_id": None,
    "u.bio on v.id = u_id": None,
    "u.bio on u.id = p.u_id": None,
    "u.bio on u.id = u_id or true": None,
}


@pytest.mark.parametrize("text", READ)
def test_a_move_is_read_as_it_is_written(text: str) -> None:
    """Names are folded as PostgreSQL does; anything else is nothing."""
    assert move_of(text) == READ[text]
