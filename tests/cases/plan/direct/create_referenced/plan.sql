-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL
);
-- undo: DROP TABLE "public"."t"

-- direct
CREATE TABLE "public"."u" (
    "t_id" integer
);
-- undo: DROP TABLE "public"."u"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct; SHARE ROW EXCLUSIVE public.u; SHARE ROW EXCLUSIVE public.t
ALTER TABLE "public"."u" ADD CONSTRAINT "u_t_id_fkey" FOREIGN KEY (t_id) REFERENCES public.t(id);
-- undo: ALTER TABLE "public"."u" DROP CONSTRAINT "u_t_id_fkey"
