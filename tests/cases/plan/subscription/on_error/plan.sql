-- note: subscription events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- direct
ALTER SUBSCRIPTION "events" SET (disable_on_error = 'true');
-- undo: ALTER SUBSCRIPTION "events" SET (disable_on_error = 'false')
