-- ==== expand
-- direct
CREATE TABLE "public"."t" (
    "id" integer NOT NULL,
    "a" integer NOT NULL,
    "b" text
);
-- undo: DROP TABLE "public"."t"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" ADD CONSTRAINT "t_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "public"."t" DROP CONSTRAINT "t_pkey"

-- direct; SHARE ROW EXCLUSIVE public.t
CREATE UNIQUE INDEX "t_a" ON "public"."t" USING btree (a);
-- undo: DROP INDEX "public"."t_a"

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" CLUSTER ON "t_pkey";
-- undo: ALTER TABLE "public"."t" SET WITHOUT CLUSTER

-- direct; ACCESS EXCLUSIVE public.t
ALTER TABLE "public"."t" REPLICA IDENTITY USING INDEX "t_a";
-- undo: ALTER TABLE "public"."t" REPLICA IDENTITY DEFAULT
