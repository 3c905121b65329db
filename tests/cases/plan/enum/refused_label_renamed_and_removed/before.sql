CREATE TYPE mood AS ENUM ('ok', 'unhappy', 'worse'); 
