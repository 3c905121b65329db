-- ==== expand
-- direct; SHARE ROW EXCLUSIVE public.s; !lock; !data-dependent
-- gate: SELECT 'public.s', 'stands at ' || last_value, 'MAXVALUE would be 32767' FROM "public"."s" WHERE last_value > 32767
ALTER SEQUENCE "public"."s" AS smallint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 32767 CACHE 1;
-- undo: ALTER SEQUENCE "public"."s" AS bigint START WITH 1 INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 CACHE 1
