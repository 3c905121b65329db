-- ==== expand
-- direct
CREATE TABLE "app"."d" (
    "id" integer NOT NULL
);
-- undo: DROP TABLE "app"."d"

-- direct; ACCESS EXCLUSIVE app.d
ALTER TABLE "app"."d" ADD CONSTRAINT "d_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "app"."d" DROP CONSTRAINT "d_pkey"

-- publication; SHARE UPDATE EXCLUSIVE app.a; SHARE UPDATE EXCLUSIVE app.b; SHARE UPDATE EXCLUSIVE app.c; SHARE UPDATE EXCLUSIVE app.d
ALTER PUBLICATION "p" SET TABLE ONLY "app"."a", ONLY "app"."b", ONLY "app"."c", ONLY "app"."d";
-- undo: ALTER PUBLICATION "p" SET TABLE ONLY "app"."a", ONLY "app"."b"

-- direct
COMMENT ON PUBLICATION "p" IS NULL;
-- undo: COMMENT ON PUBLICATION "p" IS 'old'
-- ==== contract
-- publication; SHARE UPDATE EXCLUSIVE app.a; SHARE UPDATE EXCLUSIVE app.b; SHARE UPDATE EXCLUSIVE app.c; SHARE UPDATE EXCLUSIVE app.d
ALTER PUBLICATION "p" SET (publish = 'update, truncate', publish_via_partition_root = true);
ALTER PUBLICATION "p" SET TABLE ONLY "app"."b", ONLY "app"."c", ONLY "app"."d";
-- undo: ALTER PUBLICATION "p" SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);
-- undo: ALTER PUBLICATION "p" SET TABLE ONLY "app"."a", ONLY "app"."b", ONLY "app"."c", ONLY "app"."d"

-- publication; SHARE UPDATE EXCLUSIVE app.a
ALTER PUBLICATION "q" DROP TABLE ONLY "app"."a";
-- undo: ALTER PUBLICATION "q" SET TABLE ONLY "app"."a"
