-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "a" text
);
COMMENT ON TABLE "public"."t" IS 'gone soon';
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct; SHARE ROW EXCLUSIVE public.t
CREATE INDEX "t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX "public"."t_a"
