-- ==== expand
-- direct
ALTER TYPE "public"."word" SET (TYPMOD_IN = NONE, TYPMOD_OUT = NONE, STORAGE = extended);
-- undo: ALTER TYPE "public"."word" SET (TYPMOD_IN = varchartypmodin, TYPMOD_OUT = varchartypmodout, STORAGE = external)
