-- note: foreign table public.u: no plan sets its secrets (secret): set them by hand
-- note: user mapping public of server s: no plan sets its secrets (password): set them by hand
-- ==== expand
-- direct
CREATE USER MAPPING FOR PUBLIC SERVER "s";
-- undo: DROP USER MAPPING FOR PUBLIC SERVER "s"

-- foreign_table
CREATE FOREIGN TABLE "public"."u" (
    "a" integer
) SERVER "s";
-- undo: DROP FOREIGN TABLE "public"."u"
