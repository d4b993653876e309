// Cuts a query into terms, loads the pieces of the index that have them, ranks, shows.
// The rules for terms are those of src/Nianbao/Searching/SearchTerms.cs; one table tests both.
const unsaid = new Set("a an and are as at by for from in is it its of on or s that the their to was were which with".split(" "));
const run = /[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?|[a-zß-öø-ÿ]+|[㐀-鿿〇\ud800-\udfff][㐀-鿿〇\ud800-\udfff“”‘’「」『』《》]*/g;
const han = /[㐀-鿿〇\ud800-\udfff]/;
const quotes = /[“”‘’「」『』《》]/;

const shifted = by => letter => String.fromCharCode(letter.charCodeAt(0) + by);
const fold = text => text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, shifted(-65248)).replace(/[A-ZÀ-ÖØ-Þ]/g, shifted(32));
const singular = word => word.replace(/(?<=..[^sui])s$/, "").replace(/(?<=..)ie$/, "y").replace(/(?<=..[xh]|.ss)e$/, "");

// The terms of a text with their places in it: [term, start, end].
export function terms(text) {
  const found = [], folded = fold(text);
  for (const { 0: match, index: start } of folded.matchAll(run)) {
    const end = start + match.length;
    if (/^[0-9]/.test(match)) {
      let number = match.replaceAll(",", "");
      if (number.includes(".")) number = number.replace(/\.?0+$/, "");
      found.push([number, start, end]);
      const after = folded[end] === " " ? end + 1 : end;
      if (han.test(folded[after] ?? "")) found.push([number + folded[after], start, after + 1]);
    } else if (han.test(match[0])) {
      const letters = [...match.matchAll(/[^“”‘’「」『』《》]/g)].map(({ 0: letter, index }) => [letter, start + index]);
      if (letters.length === 1) found.push([letters[0][0], start, start + 1]);
      letters.reduce((before, letter) => (found.push([before[0] + letter[0], before[1], letter[1] + 1]), letter));
    } else if (!unsaid.has(match)) {
      found.push([singular(match), start, end]);
    }
  }
  return found;
}

// The last of the pieces that begin at or before a term.
function place(firsts, term) {
  let low = 0, high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

// The lists of a term; if the index has none, and the term may be the beginning of a word, those of what begins like it.
async function look(term, mayGrow, index, load) {
  const route = place(index.routes, term);
  const firsts = await load(`terms/${route}.json`);
  const shard = place(firsts, term);
  const here = await load(`terms/${route}/${shard}.json`);
  if (Object.hasOwn(here, term)) return [here[term]];
  if (!mayGrow) return [];
  const isLast = shard + 1 === firsts.length;
  const next = isLast ? index.routes[route + 1] : firsts[shard + 1];
  const there = next?.startsWith(term) ? await load(isLast ? `terms/${route + 1}/0.json` : `terms/${route}/${shard + 1}.json`) : {};
  return Object.entries({ ...here, ...there }).filter(([known]) => known.startsWith(term)).map(([, list]) => list);
}

// Lists to one: how many documents there are, whether some were left out, and for each document its impact and its facets.
function join(lists) {
  const joined = { total: 0, isCut: false, documents: new Map() };
  for (const [total, ...groups] of lists) {
    let kept = 0;
    for (const [impact, ...pairs] of groups) {
      for (let at = 0, document = 0; at < pairs.length; at += 2, kept++) {
        document += pairs[at];
        if (!(joined.documents.get(document)?.[0] >= impact)) joined.documents.set(document, [impact, pairs[at + 1]]);
      }
    }
    joined.total += total;
    joined.isCut ||= kept < total;
  }
  return joined;
}

// What a query finds, the best first. A document must have seven in ten of the terms; where none does, the nearest are given.
export async function find(query, load) {
  const cut = terms(query).map(([term]) => term);
  const wanted = [...new Set(cut)].slice(0, 10);
  if (wanted.length === 0) return null;
  const index = await load("index.json");
  const typing = /([a-zß-öø-ÿ]{3}|(?<![㐀-鿿〇\ud800-\udfff“”‘’「」『』《》0-9]|[0-9] )[㐀-鿿〇])$/.test(fold(query)) ? cut.at(-1) : null;
  const named = "=" + cut.join(" ");
  const [names, ...lists] = (await Promise.all([named, ...wanted].map(term => look(term, term === typing, index, load)))).map(join);
  const count = index.kinds.reduce((sum, kind) => sum + kind[1], 0);
  const found = new Map();
  for (const list of lists) {
    const rarity = Math.max(1, 32 - Math.clz32(count / list.total));
    for (const [document, [impact, facets]] of list.documents) {
      const hit = found.get(document) ?? { document, facets, sum: 0, terms: 0 };
      hit.sum += rarity * impact;
      hit.terms++;
      found.set(document, hit);
    }
  }
  const isCut = lists.some(list => list.isCut);
  // A document left out of a long list may have its term all the same.
  const has = hit => hit.terms + lists.filter(list => list.isCut && !list.documents.has(hit.document)).length;
  const needed = Math.ceil(wanted.length * 7 / 10);
  const full = [...found.values()].filter(hit => has(hit) >= needed);
  const most = Math.max(0, ...[...found.values()].map(hit => hit.terms));
  const isNear = full.length === 0;
  const hits = isNear ? [...found.values()].filter(hit => hit.terms === most) : full;
  for (const hit of hits) hit.score = hit.sum * hit.terms ** 2 + (names.documents.has(hit.document) ? 1e9 : 0);
  hits.sort((one, other) => other.score - one.score || one.document - other.document);
  return { index, hits, isCut, isNear, wanted: new Set(wanted), typing };
}

function start(form) {
  const at = id => document.getElementById(`search:${id}`);
  const [field, results, status, more, narrow] = ["query", "results", "status", "more", "narrow"].map(at);
  const own = document.documentElement.lang.startsWith("zh") ? 0 : 1;
  const tags = ["zh-Hans", "en-GB"], snippetLength = [90, 220];
  const facets = ["kind", "zone", "theme", "year"];
  const chosen = Object.fromEntries([...facets, "q"].map(name => [name, new URLSearchParams(location.search).get(name) ?? ""]));
  const pieces = new Map();
  let version = "", turn = 0, answer = null, shown = [];

  function load(path) {
    if (!pieces.has(path)) {
      const loading = fetch(`${form.dataset.index}${path}${version}`, version ? {} : { cache: "no-cache" })
        .then(response => response.ok ? response.json() : Promise.reject(response.status));
      loading.catch(() => pieces.delete(path));
      pieces.set(path, loading);
    }
    return pieces.get(path);
  }

  // Kind by number, and what a document shows: path, then title, value, context, text in Chinese and English.
  function kindOf(document) {
    for (let [kind, count, size] of answer.index.kinds) {
      if (document < count) return { kind, page: Math.floor(document / size), row: document % size };
      document -= count;
    }
  }

  async function entry(document) {
    const { kind, page, row } = kindOf(document);
    return (await load(`entries/${kind}/${page}.json`))[row];
  }

  function describe(hit) {
    const { years, themes } = answer.index;
    const rest = Math.floor(hit.facets / (themes.length + 1));
    hit.kind = kindOf(hit.document).kind;
    hit.theme = themes[hit.facets % (themes.length + 1) - 1] ?? "";
    hit.year = `${years[rest % (years.length + 1) - 1] ?? ""}`;
    hit.zone = Math.floor(rest / (years.length + 1));
  }

  // How many results each choice of a facet would leave, the other facets staying as chosen.
  function counts(facet, wanted) {
    const numbers = new Map();
    for (const hit of answer.hits) {
      if (facets.every(other => other === facet || !wanted[other] || hit[other] === wanted[other])) numbers.set(hit[facet], (numbers.get(hit[facet]) ?? 0) + 1);
    }
    return numbers;
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function spans(text) {
    const found = [];
    for (const [term, start, end] of terms(text)) {
      if (!answer.wanted.has(term) && !(answer.typing && term.startsWith(answer.typing))) continue;
      if (found.length > 0 && start <= found.at(-1)[1]) found.at(-1)[1] = Math.max(end, found.at(-1)[1]);
      else found.push([start, end]);
    }
    return found;
  }

  // A text with its matches marked; a long one is cut to where most of them stand close together.
  function marked(text, length = Infinity) {
    const places = spans(text);
    let first = 0, best = 0;
    if (text.length > length) {
      for (const [start] of places) {
        const inside = places.filter(([from, to]) => from >= start && to <= start + length * .8).reduce((sum, [from, to]) => sum + to - from, 0);
        if (inside > best) [first, best] = [start, inside];
      }
      first = first < length / 2 ? 0 : first - Math.floor(length / 5);
      while (first > 0 && /[a-z0-9.,’]/i.test(text[first - 1])) first--;
    }
    let end = Math.min(text.length, first + length);
    while (end < text.length && /[a-z0-9.,’]/i.test(text[end])) end++;
    const nodes = [first > 0 ? "…" : ""];
    let from = first;
    for (const [start, stop] of places) {
      if (start < from || stop > end) continue;
      nodes.push(text.slice(from, start), element("mark", {}, text.slice(start, stop)));
      from = stop;
    }
    nodes.push(text.slice(from, end), end < text.length ? "…" : "");
    return nodes;
  }

  const result = (hit, [path, ...texts]) => {
    const [title, value, context, text] = [0, 2, 4, 6].map(row => [texts[row], texts[row + 1]]);
    const matches = language => [title, value, context, text].some(pair => spans(pair[language]).length > 0);
    const other = 1 - own;
    const line = language => marked(text[language], snippetLength[language]);
    const link = element("a", { href: form.dataset.pages + path }, ...marked(title[own]));
    if (value[own]) link.append(" ", element("span", { className: "value" }, ...marked(value[own])));
    const head = element("p", { className: "eyebrow" }, element("strong", {}, form.querySelector(`[value="${hit.kind}"]`).dataset.one));
    if (context[own]) head.append(element("span", {}, ...marked(context[own])));
    const made = element("li", { className: hit.theme && `theme-${hit.theme}` }, head, element("h2", {}, link));
    if (text[own]) made.append(element("p", { className: "snippet" }, ...line(own)));
    if (!matches(own) && matches(other)) {
      const name = [...marked(title[other]), value[other] ? " " : "", ...marked(value[other])];
      made.append(element("p", { className: "other", lang: tags[other] }, ...name, text[other] ? " – " : "", ...line(other)));
    }
    return made;
  };

  async function show(from) {
    const mine = turn, part = shown.slice(from, from + 10);
    const rows = await Promise.all(part.map(hit => entry(hit.document)));
    if (mine !== turn) return;
    const made = part.map((hit, row) => result(hit, rows[row]));
    if (from === 0) results.replaceChildren(...made);
    else results.append(...made);
    more.hidden = shown.length <= from + 10;
    if (from > 0) made[0].querySelector("a").focus();
  }

  function options(select, choices) {
    select.replaceChildren(select.options[0], ...choices.map(([value, text, count]) => element("option", { value }, `${text} (${count})`)));
    select.value = chosen[select.name];
  }

  async function choices(wanted, mine) {
    const byKind = counts("kind", wanted), byTheme = counts("theme", wanted), byYear = counts("year", wanted);
    const total = [...byKind.values()].reduce((sum, count) => sum + count, 0);
    for (const radio of form.elements.kind) {
      radio.checked = radio.value === chosen.kind;
      radio.parentNode.querySelector(".count").textContent = (radio.value ? byKind.get(radio.value) ?? 0 : total).toLocaleString("en");
    }
    for (const option of [...form.elements.theme.options].slice(1)) {
      option.text = `${option.text.replace(/ \([\d,]*\)$/, "")} (${byTheme.get(option.value) ?? 0})`;
      option.disabled = !byTheme.has(option.value) && option.value !== chosen.theme;
    }
    form.elements.theme.value = chosen.theme;
    options(form.elements.year, answer.index.years.filter(year => byYear.has(`${year}`) || `${year}` === chosen.year).map(year => [`${year}`, year, byYear.get(`${year}`) ?? 0]));
    const zones = [...counts("zone", wanted)].filter(([zone]) => zone > 0 && zone !== wanted.zone).sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 12);
    if (wanted.zone > 0) zones.push([wanted.zone, counts("zone", wanted).get(wanted.zone) ?? 0]);
    const rows = await Promise.all(zones.map(([zone]) => entry(zone - 1)));
    if (mine === turn) options(form.elements.zone, zones.map(([, count], row) => [rows[row][0].split("/")[1], rows[row][1 + own], count]));
  }

  async function ask() {
    const mine = ++turn;
    const asked = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
    history.replaceState(null, "", asked.size > 0 ? `?${asked}` : location.pathname);
    try {
      version ||= `?${(await load("index.json")).version}`;
      const found = await find(chosen.q, load);
      const [[, ...zone]] = chosen.zone ? await look(`@${chosen.zone}`, false, await load("index.json"), load).then(lists => lists.length ? lists : [[0, [0, -2]]]) : [[0, [0, -1]]];
      if (mine !== turn) return;
      answer = found;
      at("examples")?.toggleAttribute("hidden", found !== null);
      narrow.hidden = found === null;
      if (found === null) {
        results.replaceChildren();
        more.hidden = true;
        status.textContent = "";
        return;
      }
      found.hits.forEach(describe);
      const wanted = { ...chosen, zone: zone[0][1] + 1 };
      shown = found.hits.filter(hit => facets.every(facet => !wanted[facet] || hit[facet] === wanted[facet]));
      const { one, many, over, near, none } = status.dataset;
      const words = shown.length === 0 ? none : found.isNear ? near : found.isCut ? over : shown.length === 1 ? one : many;
      status.textContent = words.replace("{0}", shown.length === 0 ? chosen.q.trim() : shown.length.toLocaleString("en"));
      narrow.hidden = found.hits.length === 0;
      await Promise.all([show(0), choices(wanted, mine)]);
    } catch {
      if (mine === turn) status.textContent = status.dataset.failed;
    }
  }

  let waiting;
  field.addEventListener("input", event => {
    chosen.q = field.value;
    clearTimeout(waiting);
    if (!event.isComposing) waiting = setTimeout(ask, 120);
  });
  field.addEventListener("compositionend", () => { chosen.q = field.value; ask(); });
  form.addEventListener("change", event => {
    if (facets.includes(event.target.name)) { chosen[event.target.name] = event.target.value; ask(); }
  });
  form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(waiting); chosen.q = field.value; ask(); });
  more.addEventListener("click", () => show(results.children.length));

  document.addEventListener("keydown", event => {
    const links = [...results.querySelectorAll("h2 a")], here = links.indexOf(document.activeElement);
    if (event.isComposing || event.target !== field && here < 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && here + step < links.length && here + step >= -1 - (here < 0)) {
      event.preventDefault();
      (links[here + step] ?? field).focus();
    } else if (event.key === "Escape") {
      if (here < 0) { field.value = chosen.q = ""; ask(); }
      field.focus();
    }
  });

  try {
    const slash = at("slash");
    slash.checked = localStorage.getItem("slash") !== "off";
    slash.addEventListener("change", () => localStorage.setItem("slash", slash.checked ? "on" : "off"));
    at("keys").hidden = false;
  } catch { /* Where nothing may be stored, the key keeps working and cannot be turned off for good. */ }

  form.hidden = false;
  field.value = chosen.q;
  if (chosen.q) ask();
  else field.focus();
}

const form = globalThis.document?.getElementById("search:form");
if (form) start(form);
