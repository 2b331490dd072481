-- One line per file that came with a reply: SHA-256, bytes, name in the folder of originals.
\pset fieldsep ' '
SELECT sha256, size, regexp_replace(path, '.*/', '') FROM questionnaires_original ORDER BY path;
