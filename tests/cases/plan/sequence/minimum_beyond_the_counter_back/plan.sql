-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock
ALTER SEQUENCE "public"."s" START WITH 1 MINVALUE 1;
-- undo: SELECT pg_catalog.setval('"public"."s"', 100, false) FROM "public"."s" WHERE last_value < 100;
-- undo: ALTER SEQUENCE "public"."s" START WITH 100 MINVALUE 100
