-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock; !data-dependent
-- gate: SELECT 'public.s', 'stands at ' || last_value, 'MAXVALUE would be 1000' FROM "public"."s" WHERE last_value > 1000
ALTER SEQUENCE "public"."s" AS integer START WITH 20 INCREMENT BY 5 MINVALUE  -10 MAXVALUE 1000 CACHE 7 CYCLE;
-- undo: SELECT pg_catalog.setval('"public"."s"', 1, false) FROM "public"."s" WHERE last_value < 1;
-- undo: ALTER SEQUENCE "public"."s" AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1 NO CYCLE
