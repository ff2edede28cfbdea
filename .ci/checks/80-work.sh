# shellcheck shell=bash disable=SC2154 # sourced by .ci/run
# Workers share the link checks of many hosts on a PostgreSQL, and one of three is killed in the middle.
begin 'workers that share link checks'
timeout 500 .ci/work-benchmark --links 1000 --hosts 100 --latency 100 --threads 8 --workers 1 2 --kill || die 'see above'
pass

begin 'a worker that is stopped by Ctrl-C'
timeout 120 ./catalogue --db "$work/stopped" ingest data/sample >/dev/null
timeout 120 python3 - ./catalogue "$work/stopped" <<'PYTHON' || die 'see above'
import signal, subprocess, sys

worker = subprocess.Popen([sys.argv[1], "--db", sys.argv[2], "worker", "--without", "links,facts,copies"],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
first = worker.stderr.readline()
assert "stop it with Ctrl-C" in first, first
worker.send_signal(signal.SIGINT)
out, err = worker.communicate(timeout=60)
assert worker.returncode == 130 and out == "", (worker.returncode, out)
assert not [line for line in err.splitlines() if "xception" in line or "failed" in line], err
PYTHON
pass

begin 'workers that read several shows'
timeout 400 .ci/show-benchmark --shows 4 --episodes 20 --workers 3 --more || die 'see above'
pass

begin 'sites that are restarted one after the other'
timeout 300 .ci/rolling-restart || die 'see above'
pass

begin 'fifty pages a second that are not kept'
command -v wrk >/dev/null || { apt-get update -qq && apt-get install -qq -y wrk >/dev/null; } || die 'wrk cannot be installed'
# A site that cannot keep up has a queue, and answers after seconds; the aim of 100 ms is for a machine without other work.
timeout 300 .ci/site-benchmark --episodes 310 --anew --limit 500 --gate || die 'see above'
pass

begin 'a disk that is full'
timeout 120 ./catalogue --db "$work/room" ingest data/sample >/dev/null
status=0
# No file of the process may grow beyond that, in units of 1024 bytes.
(ulimit -f 300 && timeout 120 ./catalogue --db "$work/full" ingest data/sample) >"$work/out" 2>"$work/err" || status=$?
equal 'the exit status' 1 "$status"
contains 'what it says' "$work/err" 'as when the disk is full' 'run it again'
equal 'how many lines it says' 1 "$(wc -l <"$work/err")"
timeout 120 ./catalogue --db "$work/full" ingest data/sample >/dev/null || die 'it does not go on when there is room'
./catalogue --db "$work/room" export json >"$work/room.json"
./catalogue --db "$work/full" export json | cmp - "$work/room.json" || die 'the catalogue is another than with room'
pass
