# shellcheck shell=bash
# The site in a real browser: journeys on the sample, and every type of page on two whole shows. Sourced by .ci/run.

begin 'the site in a browser'
if [ ! -x /usr/bin/chromium ]; then
    timeout 300 apt-get update -qq && timeout 600 apt-get install -qq -y chromium >/dev/null
fi
[ -x /usr/bin/chromium ] || die 'there is no /usr/bin/chromium, and it cannot be installed'

# in_browser TEST...: runs tests in a browser and insists that they ran.
in_browser() {
    local test=$1
    shift
    timeout 900 mvn -q -Pquick -pl catalogue-web -am test -Dtest="$test" -Dsurefire.failIfNoSpecifiedTests=false "$@"
    contains 'the report of the tests in a browser' \
        "catalogue-web/target/surefire-reports/io.github.shownotes.catalogue.web.$test.txt" 'Failures: 0, Errors: 0, Skipped: 0'
}

# With a Chromium there, the test command of the README has run them already.
if [ ! catalogue-web/target/surefire-reports/io.github.shownotes.catalogue.web.BrowserTest.txt -nt "$scratch/begun" ]; then
    in_browser BrowserTest
fi
contains 'the report of the journeys' \
    catalogue-web/target/surefire-reports/io.github.shownotes.catalogue.web.BrowserTest.txt 'Failures: 0, Errors: 0, Skipped: 0'
pass

if [ -d "$shared/data/python-bytes" ] && [ -d "$shared/data/syntax" ]; then
    begin 'every type of page of two whole shows: size, widths, barriers, no foreign request'
    timeout 300 ./catalogue --db "$work/shows" ingest "$shared/data/python-bytes/feed.xml" >/dev/null
    timeout 1200 ./catalogue --db "$work/shows" serve --port 0 >/dev/null 2>"$work/serve.err" &
    server=$!
    site=
    for _ in $(seq 240); do
        site=$(sed -n 's|.*directory is at \(http://[^ ]*\)/ .*|\1|p' "$work/serve.err")
        [ -z "$site" ] || break
        kill -0 "$server" 2>/dev/null || break
        sleep 0.25
    done
    [ -n "$site" ] || { cat "$work/serve.err" >&2; die 'it did not start within a minute'; }
    page /projects 200 '<h1>Projects</h1>'
    timeout 300 ./catalogue --db "$work/shows" ingest "$shared/data/syntax" >/dev/null
    for _ in $(seq 120); do
        curl -sS --max-time 20 "$site/projects" >"$work/body"
        ! grep -q '/projects?show=syntax"' "$work/body" || break
        sleep 0.5
    done
    contains 'the list after another process read a second show' "$work/body" '/projects?show=syntax"' '/projects?show=python-bytes"'
    in_browser PagesTest "-Dcatalogue.site=$site"
    kill "$server"
    wait "$server" || true
    server=
fi
