CREATE TYPE pair AS (x integer, y text COLLATE "C", z varchar(3)[]); CREATE TYPE outer_pair AS (a pair, b pair[]); COMMENT ON COLUMN pair.y IS 'up'; CREATE TYPE nothing AS ();
