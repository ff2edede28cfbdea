# shellcheck shell=bash
# An ingest of all notes into a new database, as a whole process, beside a script that only parses them and pulls out links.
# Seconds on the clock are printed; what fails is processor time, which other work on the machine disturbs less.

begin 'speed of an ingest'
speed_notes=$shared/data/python-bytes/notes
[ -d "$speed_notes" ] || speed_notes=$root/data/sample/python-bytes

speed_python=
for candidate in python3 /usr/bin/python3; do
    if [ -z "$speed_python" ] && "$candidate" -c 'import markdown, bs4' 2>/dev/null; then
        speed_python=$candidate
    fi
done
if [ -z "$speed_python" ] && command -v apt-get >/dev/null \
    && timeout 120 apt-get update -qq && timeout 120 apt-get install -y -qq python3-markdown python3-bs4 >/dev/null 2>&1; then
    speed_python=/usr/bin/python3
fi

# Seconds on the clock, then of the processor, that a command takes: speed_of COMMAND...
speed_of() {
    local TIMEFORMAT='%R %U %S'
    { time timeout 120 "$@" >/dev/null 2>"$work/speed.err"; } 2>"$work/speed.time" || {
        cat "$work/speed.err" >&2
        return 1
    }
    awk '{ printf "%.2f %.2f", $1, $2 + $3 }' "$work/speed.time"
}

if [ -z "$speed_python" ]; then
    echo 'ci: no comparison: python3-markdown and python3-bs4 are missing and cannot be installed'
else
    # The first run of either fills the caches of the system.
    speed_of "$root/catalogue" --db "$work/speed-warm" ingest "$speed_notes" >/dev/null || die 'the ingest failed'
    speed_of "$speed_python" "$root/.ci/baseline-ingest.py" "$speed_notes" >/dev/null || die 'the script failed'
    ingest=$(speed_of "$root/catalogue" --db "$work/speed" ingest "$speed_notes") || die 'the ingest failed'
    script=$(speed_of "$speed_python" "$root/.ci/baseline-ingest.py" "$speed_notes") || die 'the script failed'
    echo "ci: ingest ${ingest% *} s, script ${script% *} s; of the processor ${ingest#* } s and ${script#* } s"
    awk -v a="${ingest#* }" -v b="${script#* }" 'BEGIN { exit a <= 8 * b ? 0 : 1 }' \
        || die 'an ingest takes more than eight times the work of the script'
    pass
fi
