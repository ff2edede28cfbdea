# The awesome list against its linter: no rule is off but the one that wants a repository on GitHub.
# shellcheck shell=bash disable=SC2154 # sourced by .ci/run
AWESOME_LINT=2.3.0

begin "awesome-lint $AWESOME_LINT"
command -v npm >/dev/null || {
    timeout 600 apt-get update -qq && timeout 600 apt-get install -qq -y npm >/dev/null || die 'npm cannot be installed'
}
linter=${TMPDIR:-/tmp}/awesome-lint-$AWESOME_LINT
if [ ! -x "$linter/node_modules/.bin/awesome-lint" ]; then
    mkdir -p "$linter"
    timeout 300 npm install --silent --no-audit --no-fund --prefix "$linter" "awesome-lint@$AWESOME_LINT" >/dev/null ||
        die 'the linter cannot be installed'
fi

# lint DATABASE NAME
lint() {
    mkdir -p "$work/$2"
    timeout 120 ./catalogue --db "$1" export awesome -o "$work/$2/awesome.md" --contributing || die 'the export failed'
    timeout 120 ./catalogue --db "$1" export awesome >"$work/$2/again.md"
    if [ "$(find "$work/$2" -name 'awesome-*.md' | wc -l)" -eq 0 ]; then
        cmp "$work/$2/awesome.md" "$work/$2/again.md" || die 'two exports of one catalogue differ'
    fi
    (
        cd "$work/$2"
        rm again.md
        git init -q .
        for file in awesome*.md; do
            sed -i '1i <!--lint disable awesome-github-->' "$file"
            timeout 120 "$linter/node_modules/.bin/awesome-lint" "$file" >lint.out 2>&1 || exit 1
        done
    ) || { cat "$work/$2/lint.out" >&2; die "the list of the $2 does not pass"; }
    pass
}

timeout 120 ./catalogue --db "$work/linted" ingest data/sample >/dev/null
lint "$work/linted" sample
if [ -f "$scratch/notes.mv.db" ]; then
    lint "$scratch/notes" history
fi
