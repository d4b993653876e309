// Everything works without this script. It keeps the place and the filters when the language is switched, and follows the reader in the contents.
const sections = [...document.querySelectorAll("main section[id]")];

/** The last section that begins at the top of the window, or above: the one that a link of the contents just led to. */
const here = among => among.findLast(section => section.getBoundingClientRect().top < 100);

/** The anchor in view, or else the section that is being read. */
const place = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = target ? target.getBoundingClientRect().top : -1;
  if (top >= 0 && top < innerHeight) return location.hash;
  const section = here(sections.filter(section => section.offsetHeight > 0));
  return section ? "#" + section.id : "";
};

for (const link of document.querySelectorAll("a[data-twin]")) {
  link.addEventListener("click", () => { link.search = location.search; link.hash = place(); });
}

const contents = document.querySelector(".contents");
const entries = new Map(
  [...contents?.querySelectorAll("a") ?? []].map(link => [decodeURIComponent(link.hash.slice(1)), link]));

if (entries.size > 0) {
  const listed = sections.filter(section => entries.has(section.id));
  const where = document.querySelector(".contents-here");
  let current, waiting = false;
  const follow = () => {
    waiting = false;
    const link = entries.get(here(listed)?.id);
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    if (link) contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
    if (where) where.textContent = link?.textContent ?? "";
    current = link;
  };
  const soon = () => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon);
  follow();
  contents.addEventListener("click", event => { if (event.target.closest("a") && contents.matches(":popover-open")) contents.hidePopover(); });
}

// “/” leads to the search. It can be turned off on the page of the search (WCAG 2.1.4).
const slash = document.getElementById("search:slash");
try {
  if (slash) {
    slash.checked = localStorage.slash !== "off";
    slash.addEventListener("change", () => { localStorage.slash = slash.checked ? "on" : "off"; });
  }
  if (document.querySelector(".to-search")) document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || localStorage.slash === "off" || event.target.closest("input, select, textarea")) return;
    event.preventDefault();
    const field = document.querySelector("input[name=q]");
    if (field) field.focus();
    else location.assign(document.querySelector(".to-search").href);
  });
} catch { /* Where nothing may be stored, the key could not be turned off: there it does nothing. */ }
