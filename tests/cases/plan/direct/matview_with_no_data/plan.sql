-- ==== expand
-- direct; ACCESS EXCLUSIVE public.m; !lock; !scan; !rewrite
REFRESH MATERIALIZED VIEW "public"."m" WITH NO DATA;
-- undo: REFRESH MATERIALIZED VIEW "public"."m"
