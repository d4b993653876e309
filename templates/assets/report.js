// Reading modes and figure cards. Without this script both languages can still be chosen, and a figure leads to its metric.
{
  // Stands right after the buttons, before the text, so that nothing moves when the mode of the last visit comes back.
  const modes = [...document.querySelectorAll("input[name=mode]")];
  const remembered = () => { try { return localStorage.getItem("reading"); } catch { return null; } };
  const choose = mode => { for (const button of modes) button.checked = button.value === mode; };
  const wanted = new URLSearchParams(location.search).get("reading") ?? remembered();
  if (modes.some(button => button.value === wanted)) choose(wanted);

  for (const button of modes) button.addEventListener("change", () => {
    const address = new URL(location.href);
    if (button.value === "both") address.searchParams.set("reading", "both");
    else address.searchParams.delete("reading");
    history.replaceState(history.state, "", address);
    try { localStorage.setItem("reading", button.value); } catch { /* private windows forget */ }
  });

  let cards;            // what the report says of its figures, by key; asked for once
  let card = null;      // the one card on the page
  let figure = null;    // the figure it belongs to
  let pinned = false;   // opened by click, tap or Enter: stays until it is closed
  let quiet = false;    // the focus comes back to a figure whose card was just closed
  let timer = 0;
  const wide = matchMedia("(min-width: 45rem)");

  const load = () => cards ??= fetch("cards.json").then(answer => answer.ok ? answer.json() : Promise.reject(answer.status));
  const keyOf = link => link.id || decodeURIComponent(link.hash.slice(1));
  const figureAt = node => node instanceof Element ? node.closest(".figure") : null;

  /** The same figure in the other language of the same paragraph lights up. */
  const light = (link, on) => {
    for (const twin of link.closest(".pair")?.querySelectorAll(".figure") ?? [])
      if (twin !== link && keyOf(twin) === keyOf(link)) twin.classList.toggle("lit", on);
  };

  /** The paragraph, list item or table row that says the same in the other language: both sides are built alike. */
  const twinOf = node => {
    const block = (card?.contains(node) ? figure : node).closest(".pair :is(p, li, tr)"), pair = block?.closest(".pair");
    if (!pair) return null;
    const [own, other] = [...pair.children].sort((one, two) => two.contains(block) - one.contains(block));
    const blocks = side => [...side.querySelectorAll(block.localName)].filter(found => !card?.contains(found));
    return blocks(other)[blocks(own).indexOf(block)];
  };

  let litBlock = null;
  const lightTwin = event => {
    litBlock?.classList.remove("lit");
    litBlock = event.target instanceof Element ? twinOf(event.target) : null;
    litBlock?.classList.add("lit");
  };
  for (const name of ["pointerover", "focusin"]) document.addEventListener(name, lightTwin);

  const fill = data => {
    const made = document.getElementById("page:card").content.firstElementChild.cloneNode(true);
    for (const link of made.querySelectorAll("[data-href]")) link.href = data[link.dataset.href];
    for (const slot of made.querySelectorAll("[data-slot]")) {
      const text = data[slot.dataset.slot];
      if (text) slot.textContent = text;
      else (slot.closest("[data-row]") ?? slot).remove();
    }
    const list = made.querySelector("[data-list]"), pattern = list.firstElementChild;
    list.replaceChildren(...data.others.map(([subject, value, href]) => {
      const item = pattern.cloneNode(true);
      item.firstElementChild.href = href;
      item.querySelector("span").textContent = subject;
      item.querySelector("strong").textContent = value;
      return item;
    }));
    if (data.others.length === 0) list.closest("[data-row]").remove();
    return made;
  };

  /** Below the figure or above it, never over it; on a narrow screen a sheet at the bottom, and the figure moves up. */
  const place = () => {
    const at = figure.getBoundingClientRect(), height = card.offsetHeight;
    if (wide.matches) {
      const under = innerHeight - at.bottom - 16, over = at.top - 16;
      const above = height > under && over > under;
      card.style.maxHeight = `${Math.max(240, above ? over : under)}px`;
      const right = document.documentElement.clientWidth - card.offsetWidth - 8;
      card.style.top = `${scrollY + (above ? at.top - card.offsetHeight - 8 : at.bottom + 8)}px`;
      card.style.left = `${scrollX + Math.max(8, Math.min(at.left, right))}px`;
    } else if (at.bottom + height + 16 > innerHeight) scrollBy(0, at.bottom + height + 24 - innerHeight);
  };

  const close = () => {
    clearTimeout(timer);
    if (figure) {
      light(figure, false);
      figure.removeAttribute("aria-expanded");
    }
    card?.remove();
    card = figure = null;
    pinned = false;
  };

  const pin = () => {
    pinned = true;
    card.inert = false;
    card.classList.add("pinned");
    figure.setAttribute("aria-expanded", "true");
    card.focus({ preventScroll: true });
  };

  const open = async (link, toPin) => {
    if (figure !== link) {
      close();
      figure = link;
      light(link, true);
    }
    let data;
    try { data = (await load())[keyOf(link)]; } catch { cards = undefined; }
    if (figure !== link) return;
    if (!data) {
      close();
      if (toPin) location.assign(link.href);
      return;
    }
    if (!card) {
      card = fill(data);
      card.className += " " + [...link.classList].find(name => name.startsWith("theme-"));
      // Who comes by keyboard looks at the card, and enters it with Enter: it does not stand in the way of the next Tab.
      card.inert = !toPin && document.activeElement === link;
      link.after(card);
      place();
    }
    if (toPin) pin();
  };

  const copy = async button => {
    const address = new URL("#" + keyOf(figure), location.origin + location.pathname).href;
    const text = button.dataset.copy === "address" ? address : (await load())[keyOf(figure)].citation + address;
    const status = card.querySelector("[role=status]");
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = status.dataset.said;
    } catch { prompt(button.textContent, text); }
  };

  document.addEventListener("pointerover", event => {
    if (pinned || event.pointerType !== "mouse") return;
    clearTimeout(timer);
    const link = figureAt(event.target);
    if (link) {
      load().catch(() => { cards = undefined; });
      if (link !== figure || !card) timer = setTimeout(open, 200, link, false);
    } else if (card && !card.contains(event.target)) timer = setTimeout(close, 250);
  });

  document.addEventListener("focusin", event => {
    const link = figureAt(event.target);
    if (link && !quiet && !pinned && link.matches(":focus-visible")) open(link, false);
  });

  document.addEventListener("focusout", event => {
    if (!card || card.contains(event.relatedTarget) || event.relatedTarget === figure) return;
    if (event.relatedTarget || event.target === figure && !pinned) close();
  });

  document.addEventListener("click", event => {
    if (event.target.closest("[data-close]")) dismiss();
    else if (event.target.closest("[data-copy]")) copy(event.target.closest("[data-copy]"));
    else if (figureAt(event.target)?.id && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(figureAt(event.target), true);
    } else if (card && !card.contains(event.target)) close();
  });

  const dismiss = () => {
    const back = pinned ? figure : null;
    close();
    quiet = true;
    back?.focus({ preventScroll: true });
    quiet = false;
  };

  document.addEventListener("keydown", event => { if (event.key === "Escape" && figure) dismiss(); });

  document.addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll(".part .figure[id]")) link.setAttribute("aria-haspopup", "dialog");
  });

  wide.addEventListener("change", close);
}
