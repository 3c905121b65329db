INSERT INTO shops VALUES
    (1, ROW('1 Main St', 'Springfield')),
    (2, ROW('2 Main St', NULL)),
    (3, ROW(NULL, NULL));
