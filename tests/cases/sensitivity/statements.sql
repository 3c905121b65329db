-- Each statement makes one difference to sample.sql. A line `-- unseen: reason` stands
-- above what the reader does not see, `-- reported: words` above what is not managed and
-- counted in the output under these words, `-- pg 15` above what that major is the first to have.

-- comments, on everything that can have one
COMMENT ON ACCESS METHOD am IS 'x';
COMMENT ON AGGREGATE total (int) IS 'x';
COMMENT ON CAST (int AS mood) IS 'x';
COMMENT ON COLLATION co IS 'x';
COMMENT ON COLUMN t.a IS 'x';
COMMENT ON COLUMN part.a IS 'x';
COMMENT ON COLUMN v.a IS 'x';
COMMENT ON COLUMN m.a IS 'x';
COMMENT ON COLUMN ft.a IS 'x';
COMMENT ON COLUMN pair.a IS 'x';
COMMENT ON CONSTRAINT b_key ON t IS 'x';
COMMENT ON CONSTRAINT b_positive ON t IS 'x';
COMMENT ON CONSTRAINT c_to_b ON child IS 'x';
COMMENT ON CONSTRAINT d_short ON DOMAIN d IS 'x';
COMMENT ON CONVERSION cv IS 'x';
COMMENT ON DOMAIN d IS 'x';
COMMENT ON EVENT TRIGGER et IS 'x';
-- unseen: an extension brings its comment along, it is nobody's intent
COMMENT ON EXTENSION plpgsql IS 'x';
COMMENT ON FOREIGN DATA WRAPPER w IS 'x';
COMMENT ON FOREIGN TABLE ft IS 'x';
COMMENT ON FUNCTION f (int) IS 'x';
COMMENT ON INDEX i IS 'x';
COMMENT ON INDEX b_key IS 'x';
COMMENT ON INDEX part_b_idx IS 'x';
COMMENT ON LANGUAGE la IS 'x';
COMMENT ON MATERIALIZED VIEW m IS 'x';
COMMENT ON OPERATOR === (int, int) IS 'x';
COMMENT ON OPERATOR CLASS oc USING btree IS 'x';
COMMENT ON OPERATOR FAMILY of USING btree IS 'x';
COMMENT ON POLICY po ON t IS 'x';
COMMENT ON PROCEDURE p (int) IS 'x';
COMMENT ON PUBLICATION pu IS 'x';
COMMENT ON RULE ru ON t IS 'x';
-- unseen: the rule that makes a view a view; its comment belongs on the view
COMMENT ON RULE "_RETURN" ON v IS 'x';
COMMENT ON SCHEMA s IS 'x';
COMMENT ON SEQUENCE q IS 'x';
COMMENT ON SERVER sv IS 'x';
COMMENT ON STATISTICS st IS 'x';
COMMENT ON SUBSCRIPTION su IS 'x';
COMMENT ON TABLE t IS 'x';
COMMENT ON TABLE part IS 'x';
COMMENT ON TEXT SEARCH CONFIGURATION tc IS 'x';
COMMENT ON TEXT SEARCH DICTIONARY td IS 'x';
COMMENT ON TEXT SEARCH PARSER tp IS 'x';
COMMENT ON TEXT SEARCH TEMPLATE tt IS 'x';
COMMENT ON TRANSFORM FOR int LANGUAGE la IS 'x';
COMMENT ON TRIGGER tr ON t IS 'x';
COMMENT ON TYPE mood IS 'x';
COMMENT ON TYPE pair IS 'x';
COMMENT ON TYPE span IS 'x';
COMMENT ON VIEW v IS 'x';

-- privileges
GRANT SELECT ON t TO another;
GRANT SELECT ON v TO another;
GRANT SELECT ON m TO another;
GRANT SELECT ON part TO another;
GRANT SELECT ON ft TO another;
GRANT SELECT (a) ON t TO another;
GRANT SELECT (a) ON v TO another;
GRANT USAGE ON SEQUENCE q TO another;
GRANT USAGE ON SCHEMA s TO another;
GRANT EXECUTE ON FUNCTION f (int) TO another;
GRANT EXECUTE ON PROCEDURE p (int) TO another;
GRANT EXECUTE ON FUNCTION total (int) TO another;
REVOKE EXECUTE ON FUNCTION f (int) FROM PUBLIC;
GRANT USAGE ON TYPE mood TO another;
GRANT USAGE ON TYPE span TO another;
GRANT USAGE ON TYPE pair TO another;
GRANT USAGE ON DOMAIN d TO another;
GRANT USAGE ON FOREIGN DATA WRAPPER w TO another;
GRANT USAGE ON FOREIGN SERVER sv TO another;
UPDATE pg_language SET lanpltrusted = true WHERE lanname = 'la'; GRANT USAGE ON LANGUAGE la TO another;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO another;
ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO another;

-- owners
ALTER TABLE t OWNER TO another;
ALTER VIEW v OWNER TO another;
ALTER MATERIALIZED VIEW m OWNER TO another;
ALTER SEQUENCE q OWNER TO another;
ALTER FOREIGN TABLE ft OWNER TO another;
ALTER SCHEMA s OWNER TO another;
ALTER FUNCTION f (int) OWNER TO another;
ALTER PROCEDURE p (int) OWNER TO another;
ALTER AGGREGATE total (int) OWNER TO another;
ALTER TYPE mood OWNER TO another;
ALTER TYPE pair OWNER TO another;
ALTER TYPE span OWNER TO another;
ALTER DOMAIN d OWNER TO another;
ALTER COLLATION co OWNER TO another;
ALTER CONVERSION cv OWNER TO another;
ALTER LANGUAGE la OWNER TO another;
ALTER OPERATOR === (int, int) OWNER TO another;
ALTER OPERATOR CLASS oc USING btree OWNER TO another;
ALTER OPERATOR FAMILY of USING btree OWNER TO another;
ALTER PUBLICATION pu OWNER TO another;
ALTER SERVER sv OWNER TO another;
ALTER STATISTICS st OWNER TO another;
ALTER TEXT SEARCH CONFIGURATION tc OWNER TO another;
ALTER TEXT SEARCH DICTIONARY td OWNER TO another;
ALTER ROLE another SUPERUSER; ALTER FOREIGN DATA WRAPPER w OWNER TO another;
ALTER ROLE another SUPERUSER; ALTER EVENT TRIGGER et OWNER TO another;
ALTER ROLE another SUPERUSER; ALTER SUBSCRIPTION su OWNER TO another;

-- what is easily forgotten
ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 7;
ALTER INDEX i SET (fillfactor = 50);
ALTER INDEX b_key SET (fillfactor = 50);
ALTER INDEX part_b_idx SET (fillfactor = 50);
SET LOCAL allow_system_table_mods = on; UPDATE pg_class SET reltablespace = 1664 WHERE oid = 'part_b_idx'::regclass;
SET LOCAL allow_system_table_mods = on; UPDATE pg_class SET reltablespace = 1664 WHERE oid = 'b_key'::regclass;
ALTER TABLE t CLUSTER ON i;
ALTER TABLE t CLUSTER ON b_key;
ALTER TABLE t REPLICA IDENTITY FULL;
ALTER TABLE t SET (toast.autovacuum_enabled = off);
ALTER MATERIALIZED VIEW m SET (toast.autovacuum_enabled = off);
ALTER TABLE t ALTER a SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW m ALTER a SET STORAGE EXTERNAL;
ALTER TABLE t ALTER a SET STATISTICS 7;
ALTER MATERIALIZED VIEW m ALTER a SET STATISTICS 7;
ALTER TABLE t ALTER a SET (n_distinct = 5);
ALTER TABLE t ALTER a SET COMPRESSION pglz;
ALTER TABLE part ALTER a SET DEFAULT 'x';
ALTER TABLE part ALTER a SET NOT NULL;
ALTER TABLE part ADD CONSTRAINT own CHECK (b > 5);
ALTER VIEW v ALTER a SET DEFAULT 'x';
ALTER TABLE t DISABLE TRIGGER tr;
ALTER TABLE t ENABLE ALWAYS TRIGGER tr;
ALTER TABLE t DISABLE RULE ru;
-- unseen: triggers of a foreign key are its own; pg_dump does not keep their state
ALTER TABLE child DISABLE TRIGGER ALL;
ALTER TABLE child ALTER CONSTRAINT c_to_b INITIALLY DEFERRED;
ALTER TABLE parts DETACH PARTITION part;
ALTER EVENT TRIGGER et DISABLE;
ALTER EVENT TRIGGER et ENABLE REPLICA;
ALTER STATISTICS st SET STATISTICS 7;
ALTER SEQUENCE q CACHE 7;
ALTER SEQUENCE q OWNED BY t.b;
ALTER FUNCTION f (int) COST 7;
ALTER FUNCTION f (int) STABLE;
ALTER FUNCTION f (int) LEAKPROOF;
ALTER FUNCTION f (int) PARALLEL SAFE;
ALTER FUNCTION f (int) SECURITY DEFINER;
ALTER FUNCTION f (int) SET work_mem = '8MB';
ALTER FUNCTION f (int) STRICT;
ALTER DOMAIN d SET DEFAULT 'x';
ALTER DOMAIN d SET NOT NULL;
ALTER TYPE mood ADD VALUE 'so' AFTER 'sad';
ALTER OPERATOR === (int, int) SET (RESTRICT = eqsel);
ALTER OPERATOR FAMILY of USING btree ADD FUNCTION 1 (int, bigint) btint48cmp (int, bigint);
ALTER TEXT SEARCH DICTIONARY td (StopWords = english);
ALTER TEXT SEARCH CONFIGURATION tc DROP MAPPING FOR word;
ALTER POLICY po ON t TO another;
ALTER FOREIGN DATA WRAPPER w OPTIONS (ADD a 'b');
ALTER SERVER sv OPTIONS (ADD a 'b');
ALTER SERVER sv VERSION '7';
ALTER FOREIGN TABLE ft OPTIONS (ADD a 'b');
ALTER FOREIGN TABLE ft ALTER a OPTIONS (ADD a 'b');
-- reported: storage, statistics or inherited default of a foreign column
ALTER FOREIGN TABLE ft ALTER a SET STORAGE EXTERNAL;
-- reported: storage, statistics or inherited default of a foreign column
ALTER FOREIGN TABLE ft ALTER a SET STATISTICS 7;
-- reported: storage, statistics or inherited default of a foreign column
ALTER FOREIGN TABLE ft ALTER a SET (n_distinct = 5);
ALTER FOREIGN TABLE ft ALTER a SET NOT NULL;
ALTER FOREIGN TABLE ft ADD CONSTRAINT own CHECK (b > 5);
ALTER FOREIGN TABLE ft INHERIT base;
CREATE TRIGGER ftr BEFORE INSERT ON ft FOR EACH ROW EXECUTE FUNCTION tf ();
ALTER PUBLICATION pu SET (publish = 'insert');
ALTER PUBLICATION pu SET (publish_via_partition_root = true);
ALTER PUBLICATION pu ADD TABLE child;
-- pg 15
ALTER PUBLICATION pu SET TABLE t WHERE (b > 5);
-- pg 15
ALTER PUBLICATION pu SET TABLE t (b);
-- pg 15
ALTER PUBLICATION pu ADD TABLES IN SCHEMA s;
ALTER SUBSCRIPTION su SET (synchronous_commit = on);
ALTER USER MAPPING FOR another SERVER sv OPTIONS (ADD a 'b');
ALTER TABLE child SET UNLOGGED;
ALTER TABLE t OF pair;
ALTER TABLE t INHERIT base;
ALTER TABLE base ALTER a TYPE varchar(9) COLLATE "C";
ALTER TYPE pair ALTER ATTRIBUTE a TYPE text COLLATE "C";
ALTER VIEW v SET (security_barrier = true);
ALTER VIEW v SET (check_option = local);
-- pg 15
ALTER VIEW v SET (security_invoker = true);
REFRESH MATERIALIZED VIEW m WITH NO DATA;
ALTER FUNCTION f (int) DEPENDS ON EXTENSION plpgsql;
ALTER TRIGGER tr ON t DEPENDS ON EXTENSION plpgsql;
ALTER INDEX i DEPENDS ON EXTENSION plpgsql;
-- reported: dependence of a part on an extension
ALTER INDEX b_key DEPENDS ON EXTENSION plpgsql;
ALTER MATERIALIZED VIEW m DEPENDS ON EXTENSION plpgsql;
SET LOCAL allow_system_table_mods = on; UPDATE pg_inherits SET inhdetachpending = true WHERE inhrelid = 'part'::regclass;
-- reported: security label of selinux
INSERT INTO pg_seclabel VALUES ('t'::regclass, 'pg_class'::regclass, 0, 'selinux', 'x');
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'i'::regclass;
ALTER TABLE child ALTER CONSTRAINT c_to_b NOT DEFERRABLE;
-- pg 18
ALTER TABLE child ALTER CONSTRAINT c_to_b NOT ENFORCED;
-- pg 18
ALTER TABLE t ADD CONSTRAINT filled NOT NULL a; ALTER TABLE t RENAME CONSTRAINT filled TO full_of_it;
-- pg 18
ALTER TABLE t ADD CONSTRAINT filled NOT NULL a NO INHERIT; ALTER TABLE t ALTER CONSTRAINT filled INHERIT;
-- pg 18
ALTER TABLE t ADD CONSTRAINT filled NOT NULL a NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT filled;
-- pg 18
ALTER TABLE t ADD CONSTRAINT filled NOT NULL a; COMMENT ON CONSTRAINT filled ON t IS 'x';
-- pg 18
ALTER PUBLICATION pu SET (publish_generated_columns = stored);
-- pg 17
ALTER TABLE t ADD g int GENERATED ALWAYS AS (b + 1) STORED; ALTER TABLE t ALTER g SET EXPRESSION AS (b + 2);
