#!/usr/bin/env python3
"""What somebody would write instead of an ingest: parse a folder of Markdown notes and pull out their links.

No database, no segments, no names, no people. The time it takes is what an ingest is compared with.

Usage: baseline-ingest.py FOLDER
"""
import sys
from pathlib import Path

import markdown
from bs4 import BeautifulSoup


def body(text):
    """The notes without their front matter."""
    if text.startswith("---\n"):
        end = text.find("\n---\n", 4)
        if end >= 0:
            return text[end + 5:]
    return text


def links(text):
    """The address and the text of every link."""
    soup = BeautifulSoup(markdown.markdown(text), "html.parser")
    return [(link["href"], link.get_text()) for link in soup.find_all("a", href=True)]


def main(folder):
    files = sorted(Path(folder).glob("*.md"))
    found = [link for file in files for link in links(body(file.read_text(encoding="utf-8")))]
    addresses = {address for address, _ in found}
    print(f"{len(files)} notes, {len(found)} links, {len(addresses)} addresses")


if __name__ == "__main__":
    main(sys.argv[1])
