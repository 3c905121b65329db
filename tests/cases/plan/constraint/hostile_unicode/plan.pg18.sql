-- ==== contract
-- not_null; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock; !data-dependent
-- gate: SELECT "ctid" FROM "größe ☃ ключ"."größe ☃ ключ" WHERE "größe ☃ ключ" IS NULL LIMIT 6
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ADD CONSTRAINT "größe ☃ ключ_größe ☃ ключ_not_null" NOT NULL "größe ☃ ключ" NOT VALID;
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "größe ☃ ключ_größe ☃ ключ_not_null"

-- not_null; SHARE UPDATE EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !scan; !data-dependent
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" VALIDATE CONSTRAINT "größe ☃ ключ_größe ☃ ключ_not_null";
-- no undo: it goes with the step that added it

-- constraint; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock
-- gate: SELECT "ctid", "größe ☃ ключ" FROM "größe ☃ ключ"."größe ☃ ключ" WHERE NOT (("größe ☃ ключ" <> ''::text)) LIMIT 6
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ADD CONSTRAINT "größe ☃ ключ" CHECK (("größe ☃ ключ" <> ''::text)) NOT VALID;
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT IF EXISTS "größe ☃ ключ"

-- constraint; SHARE UPDATE EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !scan; !data-dependent
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" VALIDATE CONSTRAINT "größe ☃ ключ";
-- no undo: it goes with the step that added it

-- constraint; SHARE UPDATE EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !scan; !data-dependent; no transaction
-- gate: SELECT "größe ☃ ключ", count(*) FROM "größe ☃ ключ"."größe ☃ ключ"
-- gate: WHERE "größe ☃ ключ" IS NOT NULL
-- gate: GROUP BY "größe ☃ ключ" HAVING count(*) > 1 LIMIT 6
CREATE UNIQUE INDEX CONCURRENTLY "_so_new_u unicode" ON "größe ☃ ключ"."größe ☃ ключ" USING btree ("größe ☃ ключ");
-- undo: DROP INDEX CONCURRENTLY IF EXISTS "größe ☃ ключ"."_so_new_u unicode"

-- constraint; ACCESS EXCLUSIVE "größe ☃ ключ"."größe ☃ ключ"; !lock
ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" ADD CONSTRAINT "u unicode" UNIQUE USING INDEX "_so_new_u unicode";
-- undo: ALTER TABLE "größe ☃ ключ"."größe ☃ ключ" DROP CONSTRAINT "u unicode"
