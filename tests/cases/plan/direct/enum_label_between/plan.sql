-- ==== expand
-- direct; !irreversible
ALTER TYPE "public"."mood" ADD VALUE 'worse';
ALTER TYPE "public"."mood" ADD VALUE 'so so' BEFORE 'bad';
ALTER TYPE "public"."mood" ADD VALUE 'best' BEFORE 'ok';
-- no undo: PostgreSQL cannot take a label out of an enum; an unused one is harmless
