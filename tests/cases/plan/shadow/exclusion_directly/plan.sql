-- ==== expand
-- add_column; ACCESS EXCLUSIVE public.changed; !lock
ALTER TABLE "public"."changed" ADD COLUMN "more" text DEFAULT now() NOT NULL;
-- undo: ALTER TABLE "public"."changed" DROP COLUMN "more"
-- ==== contract
-- exclusion; ACCESS EXCLUSIVE public.changed; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."changed" ADD CONSTRAINT "changed_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."changed" DROP CONSTRAINT "changed_apart"

-- exclusion; ACCESS EXCLUSIVE public.checked; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."checked" ADD CONSTRAINT "checked_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."checked" DROP CONSTRAINT "checked_apart"

-- exclusion; ACCESS EXCLUSIVE public.counted; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."counted" ADD CONSTRAINT "counted_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."counted" DROP CONSTRAINT "counted_apart"

-- exclusion; ACCESS EXCLUSIVE public.hidden; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."hidden" ADD CONSTRAINT "hidden_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."hidden" DROP CONSTRAINT "hidden_apart"

-- exclusion; ACCESS EXCLUSIVE public.keyless; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."keyless" ADD CONSTRAINT "keyless_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."keyless" DROP CONSTRAINT "keyless_apart"

-- exclusion; ACCESS EXCLUSIVE public.other; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."other" ADD CONSTRAINT "other_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."other" DROP CONSTRAINT "other_apart"

-- exclusion; ACCESS EXCLUSIVE public.paired; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."paired" ADD CONSTRAINT "paired_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."paired" DROP CONSTRAINT "paired_apart"

-- exclusion; ACCESS EXCLUSIVE public.parent; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."parent" ADD CONSTRAINT "parent_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."parent" DROP CONSTRAINT "parent_apart"

-- exclusion; ACCESS EXCLUSIVE public.published; !lock; !scan; !blocking-build; !data-dependent
ALTER TABLE "public"."published" ADD CONSTRAINT "published_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."published" DROP CONSTRAINT "published_apart"
