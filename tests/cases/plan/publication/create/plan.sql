-- ==== expand
-- direct
CREATE TABLE "app"."d" (
    "id" integer NOT NULL
);
-- undo: DROP TABLE "app"."d"

-- direct; ACCESS EXCLUSIVE app.d
ALTER TABLE "app"."d" ADD CONSTRAINT "d_pkey" PRIMARY KEY (id);
-- undo: ALTER TABLE "app"."d" DROP CONSTRAINT "d_pkey"

-- publication
CREATE PUBLICATION "nothing";
-- undo: DROP PUBLICATION "nothing"

-- publication; SHARE UPDATE EXCLUSIVE app.a; SHARE UPDATE EXCLUSIVE app.d
CREATE PUBLICATION "p" FOR TABLE ONLY "app"."a", ONLY "app"."d" WITH (publish = 'insert, update', publish_via_partition_root = true);
COMMENT ON PUBLICATION "p" IS 'to the warehouse';
-- undo: DROP PUBLICATION "p"
