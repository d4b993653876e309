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
document.addEventListener("keydown", event => {
  const link = document.querySelector("a.to-search");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !link || event.target.closest("input, select, textarea")) return;
  try { if (localStorage.getItem("slash") === "off") return; } catch { /* Nothing is stored, so nothing is turned off. */ }
  event.preventDefault();
  const field = document.querySelector("input[name=q]");
  if (field) field.focus();
  else location.assign(link.href);
});
