"""Privileges of one role, before and after: what is to be given, and what taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

Both = tuple[list[str], list[str]]


class Privileged(Protocol):
    """What a role may do.

    grantable: privileges that it may hand on; privileges: the others; initial: those
    that it has without any GRANT or REVOKE.
    """

    @property
    def privileges(self) -> tuple[str, ...]: ...
    @property
    def grantable(self) -> tuple[str, ...]: ...
    @property
    def initial(self) -> tuple[str, ...]: ...


def rights(found: Privileged | None, other: Privileged | None) -> Mapping[str, bool]:
    """Each privilege, and whether it can be handed on; None has what `other` begins with."""
    if found is None:
        return dict.fromkeys(other.initial if other else (), False)
    return dict.fromkeys(found.privileges, False) | dict.fromkeys(found.grantable, True)


def given(old: Privileged | None, new: Privileged | None) -> Both:
    """Privileges to grant: plainly, and with the grant option."""
    have, want = rights(old, new), rights(new, old)
    plain = [p for p in want if p not in have and not want[p]]
    return plain, [p for p in want if want[p] and not have.get(p)]


def taken(old: Privileged | None, new: Privileged | None) -> Both:
    """Privileges to revoke, and those of which only the grant option is revoked."""
    have, want = rights(old, new), rights(new, old)
    gone = [p for p in have if p not in want]
    return gone, [p for p in have if p in want and have[p] and not want[p]]


def together(
    old: Privileged | None, new: Privileged | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """`privileges` and `grantable` of who has the old ones and the new ones."""
    have, want = rights(old, new), rights(new, old)
    found = sorted({*have, *want})
    handed = tuple(p for p in found if have.get(p) or want.get(p))
    return tuple(p for p in found if p not in handed), handed
