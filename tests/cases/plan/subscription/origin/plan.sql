-- note: subscription events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- direct
ALTER SUBSCRIPTION "events" SET (origin = 'none');
ALTER SUBSCRIPTION "events" SET (password_required = 'false');
ALTER SUBSCRIPTION "events" SET (run_as_owner = 'true');
ALTER SUBSCRIPTION "events" SET (streaming = 'parallel');
-- undo: ALTER SUBSCRIPTION "events" SET (origin = 'any');
-- undo: ALTER SUBSCRIPTION "events" SET (password_required = 'true');
-- undo: ALTER SUBSCRIPTION "events" SET (run_as_owner = 'false');
-- undo: ALTER SUBSCRIPTION "events" SET (streaming = 'on')
