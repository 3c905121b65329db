SELECT 'pg_event_trigger'::regclass::oid, t.oid, 0, t.evtname, t.evtevent,
       quote_ident(n.nspname) || '.' || quote_ident(p.proname), coalesce(t.evttags, '{}'),
       t.evtenabled::text, obj_description(t.oid, 'pg_event_trigger')
FROM pg_event_trigger t JOIN pg_proc p ON p.oid = t.evtfoid JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_event_trigger'::regclass
                  AND e.objid = t.oid AND {of_extension})
