-- note: subscription events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- direct
ALTER SUBSCRIPTION "events" SET (binary = 'true');
COMMENT ON SUBSCRIPTION "events" IS NULL;
ALTER SUBSCRIPTION "events" SET (streaming = 'on');
ALTER SUBSCRIPTION "events" SET (synchronous_commit = 'off');
-- undo: ALTER SUBSCRIPTION "events" SET (binary = 'false');
-- undo: COMMENT ON SUBSCRIPTION "events" IS 'from the shop';
-- undo: ALTER SUBSCRIPTION "events" SET (streaming = 'off');
-- undo: ALTER SUBSCRIPTION "events" SET (synchronous_commit = 'on')
