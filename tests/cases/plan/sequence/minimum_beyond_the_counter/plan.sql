-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock
SELECT pg_catalog.setval('"public"."s"', 100, false) FROM "public"."s" WHERE last_value < 100;
ALTER SEQUENCE "public"."s" START WITH 100 MINVALUE 100;
-- undo: ALTER SEQUENCE "public"."s" START WITH 1 MINVALUE 1
