# Enrichment: what it asks and how long it takes, and what is left of it when it is killed. Sourced by .ci/run.

begin 'enrich: 1,000 repositories and 1,000 packages'
status=0
timeout 400 .ci/enrich-benchmark || status=$?
case $status in
    0) pass ;;
    # How long it takes depends on what else the machine does.
    3) echo 'ci: enrich: slower than its aim on this machine' ;;
    *) die 'more was asked than has to be' ;;
esac

begin 'enrich: killed and run again'
mkdir -p "$work/enrich/notes"
python3 - "$work/enrich/notes" <<'PYTHON'
import hashlib, sys
with open(sys.argv[1] + "/001.md", "w") as notes:
    notes.write("# Killed 1\n")
    for i in range(150):
        name = "thing%04d" % i
        owner = int(hashlib.sha256(name.encode()).hexdigest(), 16) % 40
        notes.write("\n**Ann #%d: [%s](https://github.com/owner%d/%s)**\n\n- It works\n" % (i + 1, name, owner, name))
PYTHON
.ci/provider-stand-in --latency 10 >"$work/enrich/address" 2>/dev/null &
stand_in=$!
# What ends this script early ends it too.
server=$stand_in
for _ in $(seq 100); do [ -s "$work/enrich/address" ] && break; sleep 0.1; done

enrich() {
    CATALOGUE_PYPI_URL=$(cat "$work/enrich/address") CATALOGUE_GITHUB_URL=$(cat "$work/enrich/address") \
        GITHUB_TOKEN=checked-secret exec timeout 120 ./catalogue --db "$1" enrich --parallel 2
}

# What an enrichment leaves, but for the times.
facts() {
    java -cp "$(echo catalogue-cli/target/lib/h2-*.jar)" org.h2.tools.Shell -url "jdbc:h2:file:$1;IFEXISTS=TRUE" -sql "
        select provider, subject, status, length(raw), failures, problem from enrichment order by 1, 2;
        select entity_id, provider, subject, candidate, evidence from entity_subject order by 1, 2, 3;
        select entity_id, summary, repository, package_name, version, licence, topics, stars, forks, open_issues
            from project_facts order by 1;
        select entity_id, flag from entity_flag order by 1, 2" | grep -v ' rows, '
}

answers() {
    curl -sS --max-time 10 "$(cat "$work/enrich/address")/$1"
}

tell() {
    curl -sS --max-time 10 -X POST -d '{}' "$(cat "$work/enrich/address")/$1" >/dev/null
}

for catalogue in whole killed; do
    timeout 120 ./catalogue --db "$work/enrich/$catalogue" ingest "$work/enrich/notes" >/dev/null
done
(enrich "$work/enrich/whole") >"$work/out" || die 'it failed'
contains 'what it says' "$work/out" '300 things asked about: 300 answered' 'the facts of'
tell forget
for point in 40 160 260; do
    tell "hold/$point"
    (enrich "$work/enrich/killed") >/dev/null 2>&1 &
    enrichment=$!
    for _ in $(seq 300); do
        [ "$(answers counts | python3 -c 'import json, sys; print(sum(json.load(sys.stdin).values()))')" -lt "$point" ] || break
        sleep 0.2
    done
    sleep 2 # What is answered is stored by now.
    # The program is the child of the command that bounds its time.
    kill -KILL "$(ps -o pid= --ppid "$enrichment")" 2>/dev/null || die "it was done before it had asked $point times"
    wait "$enrichment" 2>/dev/null || true
    tell release
done
(enrich "$work/enrich/killed") >"$work/out" || die 'the last run failed'
answers asked >"$work/enrich/asked"
twice=$(grep -oE 'thing[0-9]+' "$work/enrich/asked" | sort -u | wc -l)
echo "ci: killed three times, $twice things were asked again"
[ "$twice" -gt 0 ] && [ "$twice" -le $((3 * 64)) ] || die 'more than a batch was asked again each time'
pass
facts "$work/enrich/whole" >"$work/enrich/whole.facts"
facts "$work/enrich/killed" >"$work/enrich/killed.facts"
diff "$work/enrich/whole.facts" "$work/enrich/killed.facts" >&2 || die 'the catalogue differs from an uninterrupted one'
equal 'projects with facts' 150 "$(grep -c 'python,testing' "$work/enrich/whole.facts")"
! grep -rqF checked-secret "$work/enrich" || die 'the token was stored'
pass
kill "$stand_in"
server=
wait "$stand_in" 2>/dev/null || true
