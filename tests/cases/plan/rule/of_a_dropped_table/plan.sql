-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "a" text,
    "b" text
);
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct; ACCESS EXCLUSIVE public.t
CREATE RULE r AS
    ON DELETE TO public.t DO INSTEAD  UPDATE public.t SET b = 'gone'::text
  WHERE (t.id = old.id);
-- undo: DROP RULE "r" ON "public"."t"
