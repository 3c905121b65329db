-- note: subscription shop_events: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== contract
-- direct
ALTER SUBSCRIPTION "events" RENAME TO "shop_events";
-- undo: ALTER SUBSCRIPTION "shop_events" RENAME TO "events"
