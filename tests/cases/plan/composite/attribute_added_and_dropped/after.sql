CREATE TYPE pair AS (x integer, z text); COMMENT ON COLUMN pair.z IS 'deep';
