# shellcheck shell=bash disable=SC2154 # sourced by .ci/run
# Workers share the link checks of many hosts on a PostgreSQL, and one of three is killed in the middle.
begin 'workers that share link checks'
timeout 500 .ci/work-benchmark --links 1000 --hosts 100 --latency 100 --threads 8 --workers 1 2 --kill || die 'see above'
pass
