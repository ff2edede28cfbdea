# The manner of the commands: width, NO_COLOR, --quiet, Ctrl-C in the middle of an ingest, completion and manual pages.
# shellcheck shell=bash disable=SC2154 # sourced by .ci/run
begin 'the manner of the command line'
[ -f "$work/manner.mv.db" ] || timeout 120 ./catalogue --db "$work/manner" ingest data/sample >/dev/null
timeout 300 python3 - ./catalogue "$work" <<'PYTHON' || die 'a command does not behave'
import fcntl, json, os, pty, signal, struct, subprocess, sys, termios, time

launcher, work = sys.argv[1:3]
database = f"{work}/manner"

def on_terminal(*words, columns=80, env=None, interrupt_after=None):
    """Runs a command on a pseudo-terminal; gives its status, what it wrote and whether the terminal is as it was."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    before = termios.tcgetattr(slave)
    process = subprocess.Popen([launcher, *words], stdin=slave, stdout=slave, stderr=slave, start_new_session=True,
                               env=os.environ | {"COLUMNS": str(columns)} | (env or {}))
    out, begun = b"", time.time()
    os.set_blocking(master, False)
    while True:
        try:
            out += os.read(master, 65536)
        except BlockingIOError:
            if process.poll() is not None:
                break
            time.sleep(0.02)
        if interrupt_after and interrupt_after in out:
            os.killpg(process.pid, signal.SIGINT)
            interrupt_after = None
        if time.time() - begun > 120:
            process.kill()
            raise SystemExit(f"{words} does not end")
    same = termios.tcgetattr(slave) == before
    os.close(slave)
    os.close(master)
    return process.returncode, out.decode(errors="replace"), same

for columns in 60, 200:
    for words in ["ingest", "--help"], ["--db", database, "search", "py"], ["--db", database, "stats"]:
        status, out, same = on_terminal(*words, columns=columns, env={"NO_COLOR": "1"})
        assert status == 0 and same and out.strip(), (words, status, out)
        assert max(map(len, out.splitlines())) <= columns, (words, columns, out)
for words in ["stats"], ["show", "interrogate"], ["search", "py"], ["ingest", "data/sample"], ["review"], ["doctor", "--offline"]:
    told = subprocess.run([launcher, "--db", database, *words, "--json"], capture_output=True, text=True, timeout=60)
    assert told.returncode == 0 and (told.stdout or words == ["review"]), (words, told)
    for line in told.stdout.splitlines():
        assert isinstance(json.loads(line), dict), (words, line)
for words in ["--help"], ["--db", database, "stats"], ["--db", database, "search", "py"]:
    status, out, same = on_terminal(*words, env={"NO_COLOR": "1"})
    assert status == 0 and same and "\x1b[" not in out, (words, status, out)
status, out, same = on_terminal("--quiet", "--db", f"{work}/quiet", "ingest", "data/sample")
assert status == 0 and same and out.strip().count("\n") == 0, out
status, out, same = on_terminal("--db", f"{work}/stopped", "ingest", "data/sample", interrupt_after=b"Finding mentions")
# Ended by the signal itself is what a shell calls 130 as well.
assert status in (0, 130, -signal.SIGINT) and same, (status, out)
assert "\tat " not in out and "\x1b[?25l" not in out.replace("\x1b[?25h", ""), out
again = subprocess.run([launcher, "--db", f"{work}/stopped", "ingest", "data/sample"], capture_output=True, text=True, timeout=120)
assert again.returncode == 0, again
stored = [subprocess.run([launcher, "--db", name, "stats"], capture_output=True, text=True, timeout=60).stdout
          for name in (f"{work}/stopped", database)]
assert stored[0] == stored[1], stored
for form in "awesome", "json", "jsonl", "csv":
    head = subprocess.run(f"{launcher} --db {database} export {form} | head -c 100", shell=True, capture_output=True,
                          text=True, timeout=60)
    assert head.stderr == "" and len(head.stdout) == 100, (form, head)
wrong = subprocess.run([launcher, "--db", database, "import", "README.md"], capture_output=True, text=True, timeout=60)
assert wrong.returncode == 1 and wrong.stdout == "" and wrong.stderr.count("\n") == 1, wrong
PYTHON
timeout 60 ./catalogue completion bash | timeout 60 bash -n || die 'the completion for bash is no script'
timeout 60 ./catalogue man-pages "$work/man1" || die 'the manual pages are not written'
if command -v man >/dev/null; then
    [ -z "$(MANROFFSEQ='' timeout 60 man --warnings -E UTF-8 -l -Tutf8 -Z "$work/man1/catalogue-ingest.1" 2>&1 >/dev/null)" ] ||
        die 'a manual page has mistakes'
fi
pass

begin 'what the README shows'
for command in 'search interrogate' 'show interrogate' 'show people/lynn-root' 'show python-bytes/181' 'stats' \
    'open --print interrogate' 'doctor --offline' 'export opml' 'export atom' 'export csv' 'export json' 'review' \
    'fix-links --dry-run data/sample' 'update --skip enrich,check-links'; do
    # shellcheck disable=SC2086 # the words of a command
    CATALOGUE_DB=$work/manner timeout 120 ./catalogue $command >"$work/shown" 2>"$work/shown.err" ||
        { cat "$work/shown.err" >&2; die "catalogue $command fails"; }
    ! grep -q '	at ' "$work/shown.err" || die "catalogue $command shows a stack trace"
done
CATALOGUE_DB=$work/manner timeout 120 ./catalogue --quiet export html -o "$work/site" || die 'the site is not written'
[ -f "$work/site/projects/interrogate.html" ] || die 'the site lacks a page'
CATALOGUE_DB=$work/manner timeout 120 ./catalogue export jsonl -o "$work/whole.jsonl"
CATALOGUE_DB=$work/imported timeout 120 ./catalogue import "$work/whole.jsonl" >/dev/null || die 'the import fails'
CATALOGUE_DB=$work/imported timeout 120 ./catalogue export jsonl | cmp - "$work/whole.jsonl" ||
    die 'an imported catalogue is exported otherwise'
pass
