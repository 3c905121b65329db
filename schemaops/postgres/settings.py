"""Server settings for a server whose data nobody will miss.

Locks: one transaction holds a lock for each table, index and TOAST table it makes.
The table of locks has about max_locks_per_transaction x 52 entries (40 connections
and the background workers), shared by all. Measured: 10,000 tables with text and 3
indexes each take 80,000 locks; 4,096 allow over 200,000 at no cost to the start.
"""

from __future__ import annotations

from collections.abc import Mapping

EPHEMERAL: Mapping[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "40",
    "max_locks_per_transaction": "4096",
    "shared_buffers": "64MB",
    "huge_pages": "off",
    "dynamic_shared_memory_type": "mmap",  # in the data folder, so it goes with it
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "wal_init_zero": "off",
    "wal_recycle": "off",
    "min_wal_size": "2MB",
    "max_wal_size": "128MB",
    "checkpoint_timeout": "1h",
    "max_logical_replication_workers": "0",
    "autovacuum": "off",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "log",
    "log_checkpoints": "off",
}


def arguments(overrides: Mapping[str, str] | None = None) -> list[str]:
    """`-c name=value` for the server's command line."""
    merged = {**EPHEMERAL, **(overrides or {})}
    return [
        part for name, value in merged.items() for part in ("-c", f"{name}={value}")
    ]
