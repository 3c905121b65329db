CREATE TYPE pair AS (x bigint);
