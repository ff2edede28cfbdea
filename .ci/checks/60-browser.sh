# shellcheck shell=bash
# The site in a real browser: journeys, barriers, widths. Sourced by .ci/run.

begin 'the site in a browser'
if [ ! -x /usr/bin/chromium ]; then
    timeout 300 apt-get update -qq && timeout 600 apt-get install -qq -y chromium >/dev/null
fi
[ -x /usr/bin/chromium ] || die 'there is no /usr/bin/chromium, and it cannot be installed'
timeout 900 mvn -q -Pquick -pl catalogue-web -am test -Dtest=BrowserTest -Dsurefire.failIfNoSpecifiedTests=false
contains 'the report of the tests in a browser' \
    catalogue-web/target/surefire-reports/io.github.shownotes.catalogue.web.BrowserTest.txt 'Failures: 0, Errors: 0, Skipped: 0'
