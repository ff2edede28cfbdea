# shellcheck shell=bash
# An ingest of all notes into a new database, as a whole process, beside a script that only parses them and pulls out links.
# The figures are printed; other work on the machine makes them uncertain, so only a ratio that no noise explains fails.

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
    && timeout 120 apt-get install -y -qq python3-markdown python3-bs4 >/dev/null 2>&1; then
    speed_python=/usr/bin/python3
fi

# Seconds that a command takes: speed_of COMMAND...
speed_of() {
    local start end
    start=$(date +%s%N)
    timeout 120 "$@" >/dev/null 2>"$work/speed.err" || {
        cat "$work/speed.err" >&2
        return 1
    }
    end=$(date +%s%N)
    awk -v ns="$((end - start))" 'BEGIN { printf "%.2f", ns / 1e9 }'
}

if [ -z "$speed_python" ]; then
    echo 'ci: no comparison: python3-markdown and python3-bs4 are missing and cannot be installed'
else
    # The first run of either fills the caches of the system.
    speed_of "$root/catalogue" --db "$work/speed-warm" ingest "$speed_notes" >/dev/null || die 'the ingest failed'
    speed_of "$speed_python" "$root/.ci/baseline-ingest.py" "$speed_notes" >/dev/null || die 'the script failed'
    ingest=$(speed_of "$root/catalogue" --db "$work/speed" ingest "$speed_notes") || die 'the ingest failed'
    script=$(speed_of "$speed_python" "$root/.ci/baseline-ingest.py" "$speed_notes") || die 'the script failed'
    ratio=$(awk -v a="$ingest" -v b="$script" 'BEGIN { printf "%.2f", a / b }')
    echo "ci: ingest $ingest s, script $script s, ratio $ratio"
    awk -v ratio="$ratio" 'BEGIN { exit ratio <= 8 ? 0 : 1 }' || die "an ingest takes $ratio times as long as the script"
    pass
fi
