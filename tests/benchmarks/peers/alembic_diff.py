"""Alembic's autogenerate: one live database against the other one's MetaData.

Alembic compares a database with Python classes, so the new side is reflected into
MetaData. With `--kind` that happens before the clock starts; without, after.
"""

import json
import sys
import time

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import MetaData, create_engine

old, new = (
    create_engine(url.replace("://", "+psycopg2://", 1)) for url in sys.argv[1:3]
)
start = time.perf_counter()
metadata = MetaData()
metadata.reflect(new)
if "--kind" in sys.argv:
    start = time.perf_counter()
with old.connect() as connection:
    found = len(compare_metadata(MigrationContext.configure(connection), metadata))
json.dump({"seconds": time.perf_counter() - start, "found": found}, sys.stdout)
