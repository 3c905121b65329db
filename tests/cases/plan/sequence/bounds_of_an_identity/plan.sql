-- ==== expand
-- direct; ACCESS EXCLUSIVE public.t; !lock; !data-dependent
-- gate: SELECT 'public.t_id_seq', 'stands at ' || last_value, 'MAXVALUE would be 100' FROM "public"."t_id_seq" WHERE last_value > 100
-- gate: UNION ALL
-- gate: SELECT 'public.t_id_seq', 'stands at ' || last_value, 'MINVALUE would be 10' FROM "public"."t_id_seq" WHERE last_value < 10
ALTER TABLE "public"."t" ALTER COLUMN "id" SET INCREMENT BY 1 SET MINVALUE 10 SET MAXVALUE 100 SET START WITH 50 SET CACHE 1 SET NO CYCLE;
-- undo: ALTER TABLE "public"."t" ALTER COLUMN "id" SET INCREMENT BY 1 SET MINVALUE 1 SET MAXVALUE 1000 SET START WITH 50 SET CACHE 1 SET NO CYCLE
