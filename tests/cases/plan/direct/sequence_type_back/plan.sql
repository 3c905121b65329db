-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock; !data-dependent
-- gate: SELECT 'public.s', 'stands at ' || last_value, 'MAXVALUE would be 2147483647' FROM "public"."s" WHERE last_value > 2147483647
ALTER SEQUENCE "public"."s" AS integer START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 CACHE 1;
-- undo: ALTER SEQUENCE "public"."s" AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1
