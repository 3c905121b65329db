-- ==== expand
-- direct
ALTER TYPE "public"."mood" ADD VALUE IF NOT EXISTS 'worse';
-- no undo: PostgreSQL cannot take a label out of an enum; an unused one is harmless
