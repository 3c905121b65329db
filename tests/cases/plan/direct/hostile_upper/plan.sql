-- ==== expand
-- direct
CREATE SCHEMA "MixedCase";
-- undo: DROP SCHEMA "MixedCase"

-- direct
CREATE SEQUENCE "MixedCase"."MixedCase_MixedCase_seq" AS integer INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
-- undo: DROP SEQUENCE "MixedCase"."MixedCase_MixedCase_seq"

-- direct
CREATE TABLE "MixedCase"."MixedCase" (
    "MixedCase" integer DEFAULT nextval('"MixedCase"."MixedCase_MixedCase_seq"'::regclass) NOT NULL
);
COMMENT ON TABLE "MixedCase"."MixedCase" IS '"MixedCase"';
-- undo: DROP TABLE "MixedCase"."MixedCase"

-- direct; ACCESS EXCLUSIVE "MixedCase"."MixedCase"
ALTER TABLE "MixedCase"."MixedCase" ADD CONSTRAINT "MixedCase_pkey" PRIMARY KEY ("MixedCase");
-- undo: ALTER TABLE "MixedCase"."MixedCase" DROP CONSTRAINT "MixedCase_pkey"

-- direct
ALTER SEQUENCE "MixedCase"."MixedCase_MixedCase_seq" OWNED BY "MixedCase"."MixedCase"."MixedCase";
-- undo: ALTER SEQUENCE "MixedCase"."MixedCase_MixedCase_seq" OWNED BY NONE
