GRANT SELECT ON orders TO public;                      -- expect: grant-to-public
GRANT ALL ON ALL TABLES IN SCHEMA shop TO PUBLIC;      -- expect: grant-to-public
GRANT SELECT, INSERT ON orders TO clerk;
REVOKE ALL ON orders FROM public;
GRANT EXECUTE ON FUNCTION f(int) TO clerk, public;     -- expect: grant-to-public
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO public;  -- expect: grant-to-public
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO clerk;
