-- note: subscription news: no plan connects to a publisher. Where it is new, give it its CONNECTION, make its slot at the publisher and ENABLE it by hand; where it has other publications, say ALTER SUBSCRIPTION … REFRESH PUBLICATION by hand
-- ==== expand
-- direct
CREATE SUBSCRIPTION "news" CONNECTION '' PUBLICATION "p" WITH (connect = false, streaming = 'on');
-- undo: ALTER SUBSCRIPTION "news" DISABLE;
-- undo: ALTER SUBSCRIPTION "news" SET (slot_name = NONE);
-- undo: DROP SUBSCRIPTION "news"

-- security_label
SECURITY LABEL FOR "guard" ON SUBSCRIPTION "news" IS 'watched';
-- undo: SECURITY LABEL FOR "guard" ON SUBSCRIPTION "news" IS NULL
-- ==== contract
-- security_label
SECURITY LABEL FOR "guard" ON SUBSCRIPTION "olds" IS 'watched';
-- undo: SECURITY LABEL FOR "guard" ON SUBSCRIPTION "olds" IS NULL
