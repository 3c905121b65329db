-- schemaops: label 'sad' renamed from 'unhappy'
-- schemaops: label 'so ''bad''' renamed from 'it''s bad'
CREATE TYPE mood AS ENUM ('ok', 'sad', 'so ''bad''');
CREATE TABLE t (id integer PRIMARY KEY, m mood NOT NULL DEFAULT 'sad', CHECK (m <> 'so ''bad'''));
CREATE INDEX t_sad ON t (id) WHERE m = 'sad';
