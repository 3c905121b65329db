-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.t; !lock; !scan; !rewrite
-- fits: public.t is small: 5,000 rows, about 24 ms of the 100 ms that others may wait
ALTER TABLE "public"."t" ADD COLUMN "n" bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME "public"."t_n_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1) NOT NULL;
-- undo: ALTER TABLE "public"."t" DROP COLUMN "n"
