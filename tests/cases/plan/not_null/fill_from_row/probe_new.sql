SELECT 1 / (count(*) = 3)::integer FROM "order"
WHERE (id, "O'Brien") IN
    ((1001, 'it''s $so$ % 71001'), (1002, 'it''s $so$ % 01002'), (1003, 'kept'));
INSERT INTO "order" VALUES (3001, 1, 'new');
