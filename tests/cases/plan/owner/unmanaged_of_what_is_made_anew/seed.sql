ALTER COLLATION spelling OWNER TO pg_database_owner;
ALTER TEXT SEARCH DICTIONARY words OWNER TO pg_database_owner;
ALTER CONVERSION latin OWNER TO pg_database_owner;
ALTER STATISTICS together OWNER TO pg_database_owner;
