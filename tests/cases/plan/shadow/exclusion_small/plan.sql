-- ==== contract
-- exclusion; ACCESS EXCLUSIVE public.booking; !lock; !scan; !blocking-build; !data-dependent
-- fits: public.booking is small: 120 rows, about 12 ms of the 100 ms that others may wait
-- gate: (SELECT 'booking_apart', one."id", two."id" FROM (SELECT "id", during AS "_so_1" FROM "public"."booking") AS one
-- gate:   JOIN (SELECT "id", during AS "_so_1" FROM "public"."booking") AS two ON one."_so_1" && two."_so_1"
-- gate:   AND (one."id") < (two."id") LIMIT 6)
ALTER TABLE "public"."booking" ADD CONSTRAINT "booking_apart" EXCLUDE USING gist (during WITH &&);
-- undo: ALTER TABLE "public"."booking" DROP CONSTRAINT "booking_apart"
