-- note: subscription events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- subscription
ALTER SUBSCRIPTION "events" SET PUBLICATION "events", "events_new", "payments" WITH (refresh = false);
-- undo: ALTER SUBSCRIPTION "events" SET PUBLICATION "events" WITH (refresh = false)
-- ==== contract
-- subscription
ALTER SUBSCRIPTION "events" SET PUBLICATION "events_new", "payments" WITH (refresh = false);
-- undo: ALTER SUBSCRIPTION "events" SET PUBLICATION "events", "events_new", "payments" WITH (refresh = false)
