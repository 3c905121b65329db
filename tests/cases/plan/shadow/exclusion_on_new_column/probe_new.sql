INSERT INTO booking (room, number, "from", until) VALUES (8, 800, '2024-02-01', '2024-02-03');
UPDATE booking SET until = "from" + 1 WHERE number = 9;
