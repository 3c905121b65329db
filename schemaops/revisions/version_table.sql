-- Where Alembic keeps the heads, in the schema that no Catalog shows; the columns
-- and names are Alembic's own. alembic_progress holds the steps of a revision that
-- `alembic upgrade` has begun: a crash between two steps loses nothing.
CREATE SCHEMA IF NOT EXISTS schemaops;
CREATE TABLE IF NOT EXISTS schemaops.alembic_version (
    version_num varchar(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE IF NOT EXISTS schemaops.alembic_progress (
    step text PRIMARY KEY,
    finished boolean NOT NULL
);
