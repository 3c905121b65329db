-- note: subscription events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- direct
ALTER SUBSCRIPTION "events" SET (binary = 'false');
COMMENT ON SUBSCRIPTION "events" IS 'from the shop';
ALTER SUBSCRIPTION "events" SET (streaming = 'off');
ALTER SUBSCRIPTION "events" SET (synchronous_commit = 'on');
-- undo: ALTER SUBSCRIPTION "events" SET (binary = 'true');
-- undo: COMMENT ON SUBSCRIPTION "events" IS NULL;
-- undo: ALTER SUBSCRIPTION "events" SET (streaming = 'on');
-- undo: ALTER SUBSCRIPTION "events" SET (synchronous_commit = 'off')
