# Runs WORK in a private folder until stdin ends, then ends it and removes the folder.
# usage: sh -c "$THIS" schemaops-keeper FOLDER SOCKET_FOLDER WORK [ARGUMENT ...]
# stdin is a pipe that only schemaops holds: it ends however schemaops ends.
set -u
umask 077
trap '' HUP INT QUIT TERM
dir=$1 sockets=$2 work=$3
shift 3
mkdir "$dir" || exit 1
if [ "$sockets" != "$dir" ]; then
  mkdir "$sockets" || { rmdir "$dir"; exit 1; }
fi
echo >"$dir/running"
exec 3<&0
sh -c "$work" schemaops-work "$dir" "$sockets" "$@" \
  </dev/null >"$dir/log" 2>&1 3<&- &
child=$!
{
  read -r _ <&3
  tries=0
  # To our whole process group, so initdb ends too; shells inherit our ignoring it.
  # Again and again, because work that has yet to become the server is such a shell.
  while [ ! -e "$dir/ended" ] && kill -0 "$child"; do
    kill -QUIT 0
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || kill -KILL "$child"
    sleep 0.02
  done
} 2>/dev/null &
watcher=$!
wait "$child"
echo "$?" >"$dir/running"
# A rename needs no room, so a full disk is still reported.
mv "$dir/running" "$dir/ended"
wait "$watcher"
# What was killed may write for a moment longer.
tries=0
until rm -rf "$dir" "$sockets" || [ "$tries" -ge 50 ]; do
  tries=$((tries + 1))
  sleep 0.1
done
