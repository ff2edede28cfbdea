# Notes of another show, which no rule was written for: every link with a kind, and segments from the show's own headings.

if [ -d "$shared/data/syntax" ]; then
    begin 'extraction of another show'
    timeout 60 ./catalogue extract "$shared/data/syntax" >"$work/other-show.jsonl"
    timeout 30 python3 .ci/checks/other-show.py "$shared/data/syntax" "$work/other-show.jsonl" || die 'see above'
    pass
fi
