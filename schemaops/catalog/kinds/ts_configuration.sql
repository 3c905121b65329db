SELECT 'pg_ts_config'::regclass::oid, c.oid, 0, n.nspname, c.cfgname,
       quote_ident(pn.nspname) || '.' || quote_ident(p.prsname), coalesce(m.mappings, '[]'),
       obj_description(c.oid, 'pg_ts_config')
FROM pg_ts_config c JOIN pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_ts_parser p ON p.oid = c.cfgparser JOIN pg_namespace pn ON pn.oid = p.prsnamespace
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_array(token.alias, token.dictionaries) ORDER BY token.tokid) AS mappings
  FROM (SELECT t.tokid, t.alias,
               jsonb_agg(quote_ident(dn.nspname) || '.' || quote_ident(d.dictname) ORDER BY m.mapseqno) AS dictionaries
        FROM pg_ts_config_map m JOIN ts_token_type(c.cfgparser) t ON t.tokid = m.maptokentype
        JOIN pg_ts_dict d ON d.oid = m.mapdict JOIN pg_namespace dn ON dn.oid = d.dictnamespace
        WHERE m.mapcfg = c.oid GROUP BY t.tokid, t.alias) token
) m ON true
WHERE c.oid >= 16384 AND {managed_schema}
  AND NOT EXISTS (SELECT FROM pg_depend e
                  WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = c.oid AND {of_extension})
