-- note: subscription events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- direct
ALTER SUBSCRIPTION "events" SET (origin = 'any');
ALTER SUBSCRIPTION "events" SET (password_required = 'true');
ALTER SUBSCRIPTION "events" SET (run_as_owner = 'false');
ALTER SUBSCRIPTION "events" SET (streaming = 'on');
-- undo: ALTER SUBSCRIPTION "events" SET (origin = 'none');
-- undo: ALTER SUBSCRIPTION "events" SET (password_required = 'false');
-- undo: ALTER SUBSCRIPTION "events" SET (run_as_owner = 'true');
-- undo: ALTER SUBSCRIPTION "events" SET (streaming = 'parallel')
