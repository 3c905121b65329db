CREATE TABLE p (id integer, "State" text) PARTITION BY LIST ("State");
CREATE TABLE p1 PARTITION OF p FOR VALUES IN ('it''s new', 'open', NULL);
