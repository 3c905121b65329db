-- schemaops: label 'sad' renamed from 'unhappy'
CREATE TYPE mood AS ENUM ('ok', 'sad'); 
