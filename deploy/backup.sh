#!/bin/sh
# Dump the database of PGHOST, PGUSER, PGDATABASE to BACKUP_DIR once a day, or once now: backup.sh once
# A dump gets its name only after it was restored and every table had the rows that it had when dumped.
# Restore: pg_restore --clean --if-exists --no-owner --dbname=gfmd gfmd-....dump. Roles are not in it.
set -eu
umask 077
: "${BACKUP_DIR:?}" "${PGDATABASE:?}"
KEEP_DAYS=${KEEP_DAYS:-14}
COUNTS=${0%/*}/row-counts.sql

if [ "${1:-}" != once ]; then
    while true; do
        # A process of its own: a failing step must end this backup, not the loop.
        sh "$0" once || echo "Backup FAILED at $(date -u)" >&2
        sleep 86400 &
        wait $!
    done
fi

name=gfmd-$(date -u +%Y%m%dT%H%M%SZ)
proof=${PGDATABASE}_restore_test
DUMP=$BACKUP_DIR/$name.part
export DUMP COUNTS PGOPTIONS="--client-min-messages=warning"
trap 'rm -f "$DUMP" "$DUMP.before" "$DUMP.after"; dropdb --if-exists --force "$proof"' EXIT

# Dump and count see the same moment: both use one snapshot.
psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 --output="$DUMP.before" <<'SQL'
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT pg_export_snapshot() AS snapshot \gset
\setenv SNAPSHOT :snapshot
\! pg_dump --format=custom --snapshot="$SNAPSHOT" --file="$DUMP"
\getenv counts COUNTS
\i :counts
COMMIT;
SQL

dropdb --if-exists --force "$proof"
createdb --template=template0 "$proof"
pg_restore --exit-on-error --no-owner --dbname="$proof" "$DUMP"
psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 --dbname="$proof" \
    --file="$COUNTS" --output="$DUMP.after"
cmp "$DUMP.before" "$DUMP.after"

mv "$DUMP" "$BACKUP_DIR/$name.dump"
echo "Backup $name.dump: restored and compared, $(wc -l < "$DUMP.after") tables."
find "$BACKUP_DIR" -name 'gfmd-*.dump' -mtime "+$KEEP_DAYS" -delete
