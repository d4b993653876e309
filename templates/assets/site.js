// Everything works without this script. It keeps the place and the filters when the language is switched, and follows the reader in the contents.
for (const link of document.querySelectorAll("a[data-twin]")) {
  link.addEventListener("click", () => { link.search = location.search; link.hash = location.hash; });
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
