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
if [ "$major" -lt 15 ]; then
  # As from 15 on: who owns a database owns its schema public.
  echo 'ALTER SCHEMA public OWNER TO pg_database_owner' |
    "$bindir/postgres" --single "$@" -D "$dir/data" template0
fi
printf '%s\n' "$statements" | "$bindir/postgres" --single "$@" -D "$dir/data" postgres
