// What the pages do beyond plain HTML. Each part looks for what it works on and does nothing without it.

// The switch between light and dark; the choice is kept in this browser.
(() => {
  const root = document.documentElement;
  const button = document.querySelector(".theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.hidden = false;
  show();
  system.addEventListener("change", show);
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // The choice then holds for this page only.
    }
    show();
  });
})();

// Buttons that copy the text beside them.
document.querySelectorAll("[data-copy]").forEach((button) => {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Press Ctrl+C";
      getSelection().selectAllChildren(document.getElementById(button.getAttribute("aria-describedby")));
    }
    setTimeout(() => { button.textContent = label; }, 2000);
  });
});

// Suggestions below a search box: arrows walk through them, Escape and leaving close them. "/" goes to the box.
(() => {
  const form = document.querySelector("form.search");
  if (!form) {
    return;
  }
  const input = form.querySelector("input");
  const box = form.querySelector(".suggestions");
  const close = () => box.replaceChildren();
  form.addEventListener("keydown", (event) => {
    const stops = [input, ...box.querySelectorAll("a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = stops.indexOf(document.activeElement);
    if (step && at >= 0 && stops.length > 1) {
      stops[(at + step + stops.length) % stops.length].focus();
      event.preventDefault();
    } else if (event.key === "Escape" && box.childElementCount > 0) {
      close();
      input.focus();
      event.preventDefault();
    }
  });
  document.addEventListener("focusin", (event) => {
    if (!form.contains(event.target)) {
      close();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (!form.contains(event.target)) {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
})();
