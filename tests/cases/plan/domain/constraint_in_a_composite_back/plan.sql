-- ==== expand
-- domain; !irreversible
ALTER DOMAIN "public"."d" DROP NOT NULL;
-- no undo: the server cannot prove it anew inside of column public.t.a
