-- schema, table, rows, bytes, bytes of indexes, {column: average bytes}.
-- Of a partitioned table: of all its leaves together. reltuples is -1
-- where nobody has counted; an empty file is counted by looking at it.
WITH leaf AS (
    SELECT c.oid,
           CASE WHEN c.reltuples >= 0 THEN c.reltuples
                WHEN pg_relation_size(c.oid) = 0 THEN 0 END AS rows,
           pg_table_size(c.oid) AS bytes,
           pg_indexes_size(c.oid) AS index_bytes
      FROM pg_class c
     WHERE c.relkind IN ('r', 'm') AND c.relpersistence <> 't'
), held AS (
    SELECT oid AS home, oid AS part FROM leaf
    UNION ALL
    SELECT c.oid, t.relid
      FROM pg_class c, pg_partition_tree(c.oid) t
     WHERE c.relkind = 'p' AND t.isleaf
), total AS (
    SELECT home,
           CASE WHEN bool_and(leaf.rows IS NOT NULL)
                THEN sum(leaf.rows::float8)::bigint END AS rows,
           coalesce(sum(bytes), 0)::bigint AS bytes,
           coalesce(sum(index_bytes), 0)::bigint AS index_bytes
      FROM held LEFT JOIN leaf ON leaf.oid = held.part
     GROUP BY home
), width AS (
    SELECT schemaname, tablename,
           json_object_agg(attname, avg_width ORDER BY attname) AS widths
      FROM (SELECT DISTINCT ON (schemaname, tablename, attname)
                   schemaname, tablename, attname, avg_width
              FROM pg_stats
             ORDER BY schemaname, tablename, attname, inherited DESC) AS newest
     GROUP BY schemaname, tablename
)
SELECT n.nspname, c.relname, total.rows, total.bytes, total.index_bytes,
       coalesce(width.widths, '{}'::json)
  FROM total
  JOIN pg_class c ON c.oid = total.home
  JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN width ON width.schemaname = n.nspname AND width.tablename = c.relname
 WHERE n.nspname !~ '^(pg_|schemaops_(retired|shadow)_)'
   AND n.nspname NOT IN ('information_schema', 'schemaops')
 ORDER BY n.nspname, c.relname
