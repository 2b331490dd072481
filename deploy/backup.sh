#!/bin/sh
# Back up the database of PGHOST, PGUSER, PGDATABASE and the files that came with replies (ORIGINALS_DIR) to BACKUP_DIR,
# once a day, or once now: backup.sh once
# A backup is gfmd-....dump and the folder gfmd-....files. It gets its name only after the dump was restored, every table
# had the rows that it had when dumped, and every file that a row names was there, in the size and with the SHA-256 of
# its row. A proven dump whose files are not whole is kept as gfmd-....without-files, and the backup fails.
# Restore: pg_restore --clean --if-exists --no-owner --dbname=gfmd gfmd-....dump, and copy what gfmd-....files holds to
# the folder of originals, readable by the site only. Roles are not in it.
set -eu
umask 077
: "${BACKUP_DIR:?}" "${PGDATABASE:?}" "${ORIGINALS_DIR:?}"
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
FILES=$DUMP.files
export DUMP COUNTS PGOPTIONS="--client-min-messages=warning"
trap 'rm -rf "$DUMP" "$DUMP.before" "$DUMP.after" "$DUMP.list" "$FILES"; dropdb --if-exists --force "$proof"' EXIT

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
restored() { # what this SQL file says of the restored database, to a file
    psql --no-psqlrc --quiet --no-align --tuples-only --set=ON_ERROR_STOP=1 --dbname="$proof" --file="$1" --output="$2"
}
restored "$COUNTS" "$DUMP.after"
cmp "$DUMP.before" "$DUMP.after"

# Files come after the dump: each is written before its row, never changed and never removed, so all that the rows of
# the dump name are there now. Those of the backup before are linked where the file system can, and read again.
restored "${0%/*}/originals.sql" "$DUMP.list"
mkdir "$FILES"
before=$(find "$BACKUP_DIR" -maxdepth 1 -name 'gfmd-*.files' ! -name '*.part.files' | sort | tail -n 1)
holds() { # this file is what its row says
    [ "$(stat -L -c %s "$1" 2>&1)" = "$size" ] && printf '%s  %s\n' "$sha256" "$1" | sha256sum --check --status
}
kept() {
    if [ -n "$before" ] && ln "$before/$file" "$FILES/$file" 2>/dev/null; then
        holds "$FILES/$file" && return
        rm "$FILES/$file"
    fi
    cp "$ORIGINALS_DIR/$file" "$FILES/$file" && holds "$FILES/$file"
}
wrong=0
while read -r sha256 size file; do
    if ! holds "$ORIGINALS_DIR/$file"; then
        echo "Original $file: it is missing, or not what its row says (SHA-256 $sha256, $size bytes)." >&2
        wrong=$((wrong + 1))
    elif ! kept; then
        echo "Original $file could not be copied." >&2
        wrong=$((wrong + 1))
    fi
done < "$DUMP.list"
if [ "$wrong" -ne 0 ]; then
    mv "$DUMP" "$BACKUP_DIR/$name.without-files"
    echo "Backup $name is NOT whole: $wrong of $(wc -l < "$DUMP.list") originals. The dump alone is kept." >&2
    exit 1
fi

sync -f "$BACKUP_DIR"
mv "$FILES" "$BACKUP_DIR/$name.files"
mv "$DUMP" "$BACKUP_DIR/$name.dump" # last: with this name the backup counts
tables=$(wc -l < "$DUMP.after") originals=$(wc -l < "$DUMP.list")
echo "Backup $name.dump: restored and compared, $tables tables; $originals originals, each as its row says."

find "$BACKUP_DIR" -maxdepth 1 \( -name 'gfmd-*.dump' -o -name 'gfmd-*.without-files' \) -mtime "+$KEEP_DAYS" -delete
# Files go with their dump; what a killed backup left goes after a day.
find "$BACKUP_DIR" -maxdepth 1 -name 'gfmd-*.part*' -mtime +1 -exec rm -rf {} +
find "$BACKUP_DIR" -maxdepth 1 -name 'gfmd-*.files' ! -name '*.part.files' | while read -r files; do
    [ -e "${files%.files}.dump" ] || rm -rf "$files"
done
