"""Owner, privileges and labels of a table, given to what takes its place, or its name.

Both are there at the time of the step, so they are read then: the target knows what was
granted there, the design may not. What default privileges gave the new one is taken away.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import LiteralString

from schemaops.plan.sync import dollar_quoted
from schemaops.sqltext import Fragment, compose, joined, literal, raw, render, sql_text

Path = tuple[str, str]

_HANDED: LiteralString = """
DECLARE
    pair record;
    said text;
BEGIN
    FOR pair IN SELECT * FROM (VALUES {}) AS pair (gone, come, word) LOOP
        FOR said IN
            SELECT format('ALTER %s %s OWNER TO %s', pair.word, pair.come, gone.relowner::regrole)
            FROM pg_class gone JOIN pg_class come ON come.oid = pair.come AND come.relowner <> gone.relowner
            WHERE gone.oid = pair.gone AND pair.word = 'TABLE'
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT DISTINCT format('REVOKE ALL%s ON %s %s FROM %s', part, pair.word, pair.come,
                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
            FROM (SELECT '' AS part, relacl AS acl FROM pg_class WHERE oid = pair.come
                  UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.come) AS given,
                aclexplode(acl)
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT format('GRANT %s%s ON %s %s TO %s%s', privilege_type, part, pair.word, pair.come,
                CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END,
                CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END)
            FROM (SELECT '' AS part, CASE WHEN come.relacl IS NULL THEN gone.relacl
                      ELSE coalesce(gone.relacl, acldefault((CASE pair.word WHEN 'TABLE' THEN 'r' ELSE 's' END)::"char", gone.relowner)) END AS acl
                  FROM pg_class gone JOIN pg_class come ON come.oid = pair.come WHERE gone.oid = pair.gone
                  UNION ALL SELECT format(' (%I)', attname), attacl FROM pg_attribute WHERE attrelid = pair.gone
                      AND attname IN (SELECT attname FROM pg_attribute WHERE attrelid = pair.come)) AS wanted,
                aclexplode(acl)
        LOOP EXECUTE said; END LOOP;
        FOR said IN
            SELECT format('SECURITY LABEL FOR %I ON %s IS %L', provider,
                CASE objsubid WHEN 0 THEN format('%s %s', CASE come.relkind WHEN 'v' THEN 'VIEW' ELSE pair.word END, come.oid::regclass)
                    ELSE format('COLUMN %s.%I', pair.come, attname) END, label)
            FROM pg_class come, pg_seclabel LEFT JOIN pg_attribute ON attrelid = objoid AND attnum = objsubid
            WHERE come.oid = pair.come AND classoid = 'pg_class'::regclass AND objoid = pair.gone AND (objsubid = 0 OR attname IN (
                SELECT attname FROM pg_attribute WHERE attrelid = pair.come))
        LOOP EXECUTE said; END LOOP;
    END LOOP;
END """


def handed_on(
    tables: tuple[Path, Path], sequences: Iterable[tuple[Path, Path]] = ()
) -> str:
    """The statement that does it, from the first of each pair to the second.

    sequences: those of identities, which the new table has of its own.
    """
    pairs = [_pair(*tables, "TABLE")]
    pairs += [_pair(*paths, "SEQUENCE") for paths in sequences]
    body = render(compose(_HANDED, joined(pairs)))
    return sql_text("DO {}", raw(dollar_quoted(body)))


def _pair(gone: Path, come: Path, word: LiteralString) -> Fragment:
    return compose(
        "({}::regclass, {}::regclass, {})",
        literal(sql_text("{}.{}", *gone)),
        literal(sql_text("{}.{}", *come)),
        literal(word),
    )
