-- ==== expand
-- direct
CREATE SCHEMA "größe ☃ ключ";
-- undo: DROP SCHEMA "größe ☃ ключ"

-- direct
CREATE SEQUENCE "größe ☃ ключ"."größe ☃ ключ_größe ☃ ключ_seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "größe ☃ ключ"."größe ☃ ключ_größe ☃ ключ_seq"

-- direct
CREATE TABLE "größe ☃ ключ"."größe ☃ ключ" (
    "größe ☃ ключ" integer DEFAULT nextval('"größe ☃ ключ"."größe ☃ ключ_größe ☃ ключ_seq"'::regclass) NOT NULL
);
COMMENT ON TABLE "größe ☃ ключ"."größe ☃ ключ" IS '"größe ☃ ключ"';
-- undo: DROP TABLE "größe ☃ ключ"."größe ☃ ключ"

-- direct; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ADD CONSTRAINT "größe ☃ ключ_pkey" PRIMARY KEY ("größe ☃ ключ");
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT "größe ☃ ключ_pkey"

-- direct
ALTER SEQUENCE "größe ☃ ключ"."größe ☃ ключ_größe ☃ ключ_seq" OWNED BY "größe ☃ ключ"."größe ☃ ключ"."größe ☃ ключ";
-- undo: ALTER SEQUENCE "größe ☃ ключ"."größe ☃ ключ_größe ☃ ключ_seq" OWNED BY NONE
