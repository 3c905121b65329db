INSERT INTO users VALUES (1, 'Ada'), (2, 'Plato');
INSERT INTO settings (user_id, theme) VALUES (1, 'dark'), (2, 'light');
