// Everything works without this script. It keeps the place when the language is switched, and follows the reader in the contents.
for (const link of document.querySelectorAll("a[data-twin]")) {
  link.addEventListener("click", () => { link.hash = location.hash; });
}

const entries = new Map(
  [...document.querySelectorAll(".contents a")].map(link => [decodeURIComponent(link.hash.slice(1)), link]));

if (entries.size > 0 && "IntersectionObserver" in window) {
  const visible = new Set();
  const parts = [...entries.keys()].map(id => document.getElementById(id)).filter(Boolean);
  const observer = new IntersectionObserver(changes => {
    for (const change of changes) {
      if (change.isIntersecting) visible.add(change.target);
      else visible.delete(change.target);
    }
    const current = parts.find(part => visible.has(part));
    for (const [id, link] of entries) {
      if (current && current.id === id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-15% 0px -60% 0px" });
  for (const part of parts) observer.observe(part);
}

// “/” leads to the search. It can be turned off on the page of the search (WCAG 2.1.4).
const slash = document.getElementById("search:slash");
try {
  if (slash) {
    slash.checked = localStorage.slash !== "off";
    slash.addEventListener("change", () => { localStorage.slash = slash.checked ? "on" : "off"; });
    slash.closest("details").hidden = false;
  }
  if (document.querySelector(".to-search")) document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || localStorage.slash === "off" || event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    const field = document.querySelector("input[name=q]");
    if (field) field.focus();
    else location.assign(document.querySelector(".to-search").href);
  });
} catch { /* Where nothing may be stored, the key could not be turned off: there it does nothing. */ }
