-- note: what is granted on public.p1 goes with it: an undo brings back what the design says, and that says nothing of grants
-- ==== contract
-- foreign_table; ACCESS EXCLUSIVE public.p1; ACCESS EXCLUSIVE public.p; !lock
DROP FOREIGN TABLE "public"."p1";
-- undo: CREATE FOREIGN TABLE "public"."p1" PARTITION OF "public"."p" FOR VALUES FROM (0) TO (10) SERVER "s" OPTIONS ("table_name" 'p1');
-- undo: ALTER FOREIGN TABLE "public"."p1" ALTER COLUMN "a" OPTIONS (ADD "column_name" 'A')
