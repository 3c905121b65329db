"""migra: the statements that turn one live database into another."""

import json
import sys
import time

# both live only in the peer's own environment
from migra import Migration  # type: ignore[import-not-found]  # of another environment
from sqlbag import S  # type: ignore[import-not-found]  # of another environment

old, new = (url.replace("://", "+psycopg2://", 1) for url in sys.argv[1:3])
start = time.perf_counter()
with S(old) as one, S(new) as other:
    migration = Migration(one, other)
    migration.set_safety(False)
    migration.add_all_changes()
    found = len(migration.statements)
json.dump({"seconds": time.perf_counter() - start, "found": found}, sys.stdout)
