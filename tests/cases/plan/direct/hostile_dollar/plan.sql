-- ==== expand
-- direct
CREATE SCHEMA "a$so$b";
-- undo: DROP SCHEMA "a$so$b"

-- direct
CREATE SEQUENCE "a$so$b"."a$so$b_a$so$b_seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "a$so$b"."a$so$b_a$so$b_seq"

-- direct
CREATE TABLE "a$so$b"."a$so$b" (
    "a$so$b" integer DEFAULT nextval('"a$so$b"."a$so$b_a$so$b_seq"'::regclass) NOT NULL
);
COMMENT ON TABLE "a$so$b"."a$so$b" IS '"a$so$b"';
-- undo: DROP TABLE "a$so$b"."a$so$b"

-- direct; ACCESS EXCLUSIVE "a$so$b"."a$so$b"
ALTER TABLE "a$so$b"."a$so$b" ADD CONSTRAINT "a$so$b_pkey" PRIMARY KEY ("a$so$b");
-- undo: ALTER TABLE "a$so$b"."a$so$b" DROP CONSTRAINT "a$so$b_pkey"

-- direct
ALTER SEQUENCE "a$so$b"."a$so$b_a$so$b_seq" OWNED BY "a$so$b"."a$so$b"."a$so$b";
-- undo: ALTER SEQUENCE "a$so$b"."a$so$b_a$so$b_seq" OWNED BY NONE
