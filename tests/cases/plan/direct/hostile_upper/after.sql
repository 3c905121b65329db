CREATE SCHEMA "MixedCase";
CREATE TABLE "MixedCase"."MixedCase" ("MixedCase" serial PRIMARY KEY);
COMMENT ON TABLE "MixedCase"."MixedCase" IS $$"MixedCase"$$;
