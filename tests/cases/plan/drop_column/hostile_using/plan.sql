-- ==== expand
-- drop_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "x USING btree (y)" DROP NOT NULL;
-- undo: ALTER TABLE "public"."x USING btree (y)" ALTER COLUMN "x USING btree (y)" SET NOT NULL;
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)"

-- drop_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" VALIDATE CONSTRAINT "_so_not_null_x USING btree (y)_x USING btree (y)"

-- drop_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" DROP CONSTRAINT IF EXISTS "_so_not_null_x USING btree (y)_x USING btree (y)";
-- undo: ALTER TABLE "public"."x USING btree (y)" ADD CONSTRAINT "_so_not_null_x USING btree (y)_x USING btree (y)" CHECK ("x USING btree (y)" IS NOT NULL) NOT VALID
-- ==== contract
-- drop_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock
ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "x USING btree (y)" TO "_so_old_x USING btree (y)";
COMMENT ON COLUMN "public"."x USING btree (y)"."_so_old_x USING btree (y)" IS 'schemaops: retired';
-- undo: COMMENT ON COLUMN "public"."x USING btree (y)"."_so_old_x USING btree (y)" IS NULL;
-- undo: ALTER TABLE "public"."x USING btree (y)" RENAME COLUMN "_so_old_x USING btree (y)" TO "x USING btree (y)"
-- ==== purge
-- drop_column; ACCESS EXCLUSIVE public."x USING btree (y)"; !lock; !data-loss; !irreversible
ALTER TABLE "public"."x USING btree (y)" DROP COLUMN "_so_old_x USING btree (y)";
-- no undo: the values are gone
