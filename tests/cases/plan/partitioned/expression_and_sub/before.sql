CREATE TABLE logs (tenant int NOT NULL, at timestamp NOT NULL, line text);
CREATE INDEX logs_at ON logs (at);
