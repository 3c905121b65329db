# A server on a copy of the template cluster; exec, so that our pid is the server's.
dir=$1 sockets=$2 template=$3 postgres=$4
shift 4
cp -R "$template" "$dir/data" || exit 1
exec "$postgres" -D "$dir/data" -k "\"$sockets\"" "$@"
