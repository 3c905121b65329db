"""Run steps on a live database: apply, rollback, status, and the ledger.

`runner` is the way in. A step goes through `carry` to `statement` (transactional),
`concurrent` (not) or `backfill`; `persist` tries again what waits for a lock.
"""
