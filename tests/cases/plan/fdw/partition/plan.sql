-- ==== expand
-- foreign_table; ACCESS EXCLUSIVE public.p; !lock
CREATE FOREIGN TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES FROM (0) TO (10) SERVER "s" OPTIONS ("table_name" 'p1');
ALTER FOREIGN TABLE "public"."p1" ALTER COLUMN "a" OPTIONS (ADD "column_name" 'A');
-- undo: DROP FOREIGN TABLE "public"."p1"
