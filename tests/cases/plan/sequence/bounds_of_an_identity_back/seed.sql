SELECT setval('t_id_seq', 60);
