-- before: public.orders.code: character varying(20)
-- before: public.orders.total: numeric(10,2)
-- before: public.orders.number: integer
-- before: public.orders.at: timestamp(3) without time zone
ALTER TABLE orders ALTER COLUMN code TYPE varchar(40);
ALTER TABLE orders ALTER COLUMN code TYPE text;
ALTER TABLE orders ALTER COLUMN code TYPE text USING code::text;
ALTER TABLE orders ALTER COLUMN code TYPE varchar(10);            -- expect: type-rewrite
ALTER TABLE orders ALTER COLUMN code TYPE text USING upper(code); -- expect: type-rewrite
ALTER TABLE orders ALTER COLUMN total TYPE numeric(12,2);
ALTER TABLE orders ALTER COLUMN total TYPE numeric(12,3);         -- expect: type-rewrite
ALTER TABLE orders ALTER COLUMN number TYPE bigint;               -- expect: type-rewrite
ALTER TABLE orders ALTER COLUMN at TYPE timestamp(6);
ALTER TABLE orders ALTER COLUMN at TYPE timestamptz;              -- expect: type-rewrite
ALTER TABLE unknown ALTER COLUMN what TYPE text;                  -- expect: type-rewrite
CREATE TABLE fresh (id int);
ALTER TABLE fresh ALTER COLUMN id TYPE bigint;
