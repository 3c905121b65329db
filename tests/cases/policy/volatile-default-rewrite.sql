ALTER TABLE orders ADD COLUMN a uuid DEFAULT gen_random_uuid();   -- expect: volatile-default-rewrite
ALTER TABLE orders ADD COLUMN b timestamptz DEFAULT now();
ALTER TABLE orders ADD COLUMN c timestamptz DEFAULT clock_timestamp();  -- expect: volatile-default-rewrite
ALTER TABLE orders ADD COLUMN d int NOT NULL DEFAULT 7;
ALTER TABLE orders ADD COLUMN e bigserial;                        -- expect: volatile-default-rewrite
ALTER TABLE orders ADD COLUMN f bigint GENERATED ALWAYS AS IDENTITY;    -- expect: volatile-default-rewrite
ALTER TABLE orders ADD COLUMN g numeric GENERATED ALWAYS AS (total * 2) STORED;  -- expect: volatile-default-rewrite
ALTER TABLE orders ADD COLUMN h numeric GENERATED ALWAYS AS (total * 2) VIRTUAL;
CREATE FUNCTION next_code() RETURNS text LANGUAGE sql AS $$SELECT 'a'$$;
CREATE FUNCTION first_code() RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'a'$$;
ALTER TABLE orders ADD COLUMN i text DEFAULT next_code();         -- expect: volatile-default-rewrite
ALTER TABLE orders ADD COLUMN j text DEFAULT first_code();
ALTER TABLE orders ADD COLUMN k text DEFAULT left(md5(random()::text), 8);  -- expect: volatile-default-rewrite
CREATE TABLE fresh (id bigint);
ALTER TABLE fresh ADD COLUMN token uuid DEFAULT gen_random_uuid();
