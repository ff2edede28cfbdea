"use strict";
const field = document.getElementById("words");
const count = document.getElementById("count");
const hits = document.getElementById("hits");
const MOST = 100;
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const rows = CATALOGUE.map(([kind, page, name, summary]) => ({ kind, page, name, folded: fold(name), all: fold(name + " " + summary) }));

function search() {
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : rows.filter(row => words.every(word => row.all.includes(word)));
  const rank = row => row.folded === words.join(" ") ? 0 : row.folded.startsWith(words[0]) ? 1 : words.every(word => row.folded.includes(word)) ? 2 : 3;
  found.sort((a, b) => rank(a) - rank(b));
  count.textContent = words.length === 0 ? "" : found.length + (found.length > MOST ? " found, the first " + MOST + " shown" : " found");
  hits.replaceChildren(...found.slice(0, MOST).map(row => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = row.page;
    link.textContent = row.name;
    const kind = document.createElement("span");
    kind.className = "quiet";
    kind.textContent = row.kind;
    line.append(link, kind);
    return line;
  }));
  history.replaceState(null, "", field.value ? "#" + encodeURIComponent(field.value) : location.pathname + location.search);
}

field.value = decodeURIComponent(location.hash.slice(1));
field.addEventListener("input", search);
search();
