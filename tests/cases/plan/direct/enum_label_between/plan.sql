-- ==== expand
-- direct
ALTER TYPE "public"."mood" ADD VALUE IF NOT EXISTS 'worse';
ALTER TYPE "public"."mood" ADD VALUE IF NOT EXISTS 'so so' BEFORE 'bad';
ALTER TYPE "public"."mood" ADD VALUE IF NOT EXISTS 'best' BEFORE 'ok';
-- no undo: PostgreSQL cannot take a label out of an enum; an unused one is harmless
