-- ==== expand
-- direct; !irreversible
ALTER TYPE "public"."mood" ADD VALUE 'worse';
-- no undo: PostgreSQL cannot take a label out of an enum; an unused one is harmless
