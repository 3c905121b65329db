-- note: subscription events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- direct
CREATE SUBSCRIPTION "events" CONNECTION '' PUBLICATION "events" WITH (connect = false, streaming = 'on', binary = 'true', synchronous_commit = 'remote_apply');
COMMENT ON SUBSCRIPTION "events" IS 'from the shop';
-- undo: ALTER SUBSCRIPTION "events" DISABLE;
-- undo: ALTER SUBSCRIPTION "events" SET (slot_name = NONE);
-- undo: DROP SUBSCRIPTION "events"
