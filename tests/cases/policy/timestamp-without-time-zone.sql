CREATE TABLE a (at timestamp);                     -- expect: timestamp-without-time-zone
CREATE TABLE b (at timestamptz, day date, o time);
ALTER TABLE orders ADD COLUMN at timestamp(3);     -- expect: timestamp-without-time-zone
ALTER TABLE orders ADD COLUMN at timestamp(3) with time zone;
