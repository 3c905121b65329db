INSERT INTO booking (during, note) VALUES (tstzrange('2010-01-01', '2010-01-02'), 'new') RETURNING id;
UPDATE booking SET during = tstzrange('2011-01-01', '2011-01-02') WHERE note = 'n6';
UPDATE booking SET note = note || '!' WHERE note = 'n7';
DELETE FROM booking WHERE note = 'n8';
