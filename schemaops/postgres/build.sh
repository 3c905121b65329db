# The template cluster, made and left cleanly shut down in FOLDER/data.
dir=$1 bindir=$3 major=$4 statements=$5
shift 5
set -e
set -- -c fsync=off -c wal_level=minimal -c max_wal_senders=0 -c wal_recycle=off \
  -c min_wal_size=2MB -c dynamic_shared_memory_type=mmap -c exit_on_error=on
checksums=
[ "$major" -lt 18 ] || checksums=--no-data-checksums
"$bindir/initdb" -D "$dir/data" --username=postgres --auth=trust --no-sync \
  --encoding=UTF8 --locale=C --wal-segsize=1 --no-instructions $checksums
{
  # As from 15 on: who owns a database owns its schema public.
  [ "$major" -ge 15 ] || echo 'ALTER SCHEMA public OWNER TO pg_database_owner'
  # Comments on 5,000 built-in functions and operators: pg_dump fetches and sorts all
  # of them, which takes it longer than everything else of a small schema.
  echo "DELETE FROM pg_description WHERE classoid NOT IN ('pg_namespace'::regclass, 'pg_extension'::regclass)"
  echo 'VACUUM FULL pg_description'
} | "$bindir/postgres" --single "$@" -D "$dir/data" template0
printf '%s\n' "$statements" | "$bindir/postgres" --single "$@" -D "$dir/data" postgres
