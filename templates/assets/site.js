// Everything works without this script. It keeps the place and the filters when the language is switched, and follows the reader in the contents.
const sections = [...document.querySelectorAll("main section[id]")];

/** The last section that begins in the upper part of the window, or above. */
const here = among => among.findLast(section => section.getBoundingClientRect().top < innerHeight * .4);

/** The anchor in view, or else the section that is being read. */
const place = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = target ? target.getBoundingClientRect().top : -1;
  if (top >= 0 && top < innerHeight) return location.hash;
  const section = here(sections);
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
  const side = contents.parentElement;
  const where = document.querySelector(".contents-here");
  let current, waiting = false;
  const follow = () => {
    waiting = false;
    const link = entries.get(here(listed)?.id);
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    if (link) side.scrollTop = link.offsetTop - side.clientHeight / 2;
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
document.addEventListener("keydown", event => {
  const link = document.querySelector("a.to-search");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !link || event.target.closest("input, select, textarea")) return;
  try { if (localStorage.getItem("slash") === "off") return; } catch { /* Nothing is stored, so nothing is turned off. */ }
  event.preventDefault();
  const field = document.querySelector("input[name=q]");
  if (field) field.focus();
  else location.assign(link.href);
});
