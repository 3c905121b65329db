-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "k" integer
);
-- undo: DROP TABLE "public"."t"

-- direct; SHARE ROW EXCLUSIVE public.t; SHARE ROW EXCLUSIVE public.keep; !lock
ALTER TABLE "public"."t" ADD CONSTRAINT "t_k_fkey" FOREIGN KEY (k) REFERENCES public.keep(id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_k_fkey"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"
