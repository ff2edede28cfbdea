"""Fails unless every link of a folder of Markdown notes was extracted with a kind, and every episode has topics.

Usage: other-show.py FOLDER EXTRACTED.jsonl
"""
import collections
import json
import pathlib
import re
import sys

LINK = re.compile(r"\]\(\s*<?(https?://[^\s)>]+)")
MOST_OTHER = 0.25  # of the links may be of no particular kind

folder = pathlib.Path(sys.argv[1])
episodes = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
files = sorted(folder.glob("*.md"))
problems = []
if len(episodes) != len(files):
    problems.append(f"{len(files)} notes gave {len(episodes)} episodes")
links = [link for episode in episodes for segment in episode["segments"] for link in segment["links"]]
found = {link["url"] for link in links}
for file in files:
    for url in LINK.findall(file.read_text(encoding="utf-8")):
        if url not in found and url.replace("&amp;", "&") not in found:
            problems.append(f"{file.name}: lost {url}")
for episode in episodes:
    if not any(segment["kind"] == "topic" and segment["title"] for segment in episode["segments"]):
        problems.append(f"episode {episode['episode'].get('number')} has no topic")
kinds = collections.Counter(link["kind"] for link in links)
if kinds[None] or kinds["other"] > MOST_OTHER * len(links):
    problems.append(f"too many links without a kind of their own: {dict(kinds)}")
for problem in problems:
    print(f"ci: {problem}")
print(f"ci: {len(episodes)} episodes, {len(links)} links: {dict(kinds)}")
sys.exit(bool(problems))
