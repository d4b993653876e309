// Cuts a query into terms, loads the pieces of the index that have them, ranks, shows.
// The rules for terms are those of src/Nianbao/Searching/SearchTerms.cs; one table tests both.
const unsaid = new Set("a an and are as at by for from in is it its of on or s that the their to was were which with".split(" "));
const run = /[0-9]+(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]+)?(?: ?(?:[百千万]?亿|[百千]?万)|[ -]?(?:thousand|million|billion|trillion|bn)(?![a-z]))?|[a-zß-öø-ÿ]+|[㐀-鿿〇\ud800-\udfff][㐀-鿿〇\ud800-\udfff“”‘’「」『』《》]*/g;
const han = /[㐀-鿿〇\ud800-\udfff]/;
const quotes = /[“”‘’「」『』《》]/;

const scales = { thousand: 3, million: 6, billion: 9, bn: 9, trillion: 12, 百: 2, 千: 3, 万: 4, 亿: 8 };
const zeros = scale => scales[scale] ?? [...scale].reduce((sum, letter) => sum + scales[letter], 0);

const shifted = by => letter => String.fromCharCode(letter.charCodeAt(0) + by);
const fold = text => text.replace(/[０-９Ａ-Ｚａ-ｚ％]/g, shifted(-65248)).replace(/[A-ZÀ-ÖØ-Þ]/g, shifted(32));
const singular = word => word.replace(/^(yuan|rmb)$/, "cny").replace(/(?<=..[^sui])s$/, "").replace(/(?<=..)ie$/, "y").replace(/(?<=..[xh]|.ss)e$/, "");

// The terms of a text with their places in it: [term, start, end].
export function terms(text) {
  const found = [], folded = fold(text);
  let taken = -1;
  for (const { 0: match, index: start } of folded.matchAll(run)) {
    const end = start + match.length;
    if (/^[0-9]/.test(match)) {
      const [, digits, scale] = match.match(/^([0-9,.]+)[ -]?(.*)/);
      let number = digits.replaceAll(",", "");
      if (number.includes(".")) number = number.replace(/\.?0+$/, "");
      found.push([number, start, start + digits.length]);
      taken = folded[end] === " " && !han.test(folded[end + 2] ?? "") ? end + 1 : end;
      if (!scale && (folded[taken] === "%" || han.test(folded[taken] ?? ""))) found.push([number + folded[taken], start, taken + 1]);
      if (scale && number.length < 10) found.push([`${+`${number}e${zeros(scale)}`}`, start, end]);
    } else if (han.test(match[0])) {
      const letters = match.split("").map((letter, at) => start + at).filter(at => !quotes.test(folded[at]));
      if (letters.length === 1 && start !== taken) found.push([match[0], start, start + 1]);
      for (let at = 1; at < letters.length; at++) found.push([folded[letters[at - 1]] + folded[letters[at]], letters[at - 1], letters[at] + 1]);
    } else if (!unsaid.has(match)) {
      found.push([singular(match), start, end]);
    }
  }
  return found;
}

// The last of the pieces that begin at or before a term.
const place = (firsts, term) => Math.max(0, firsts.findLastIndex(first => first <= term));

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

// A greater impact says that the term is in a name, or in the line of zone and period.
const mentions = 3;

// Each document of some lists: how many have it, and what that says, a rare term saying more than a common one.
function sums(lists, index) {
  const found = new Map(), count = index.kinds.reduce((sum, kind) => sum + kind[1], 0);
  for (const list of lists) {
    const rarity = Math.max(1, 32 - Math.clz32(count / list.total));
    for (const [document, [impact, facets]] of list.documents) {
      const hit = found.get(document) ?? { document, facets, sum: 0, terms: 0, named: 0 };
      hit.sum += rarity * impact;
      hit.terms++;
      if (impact > mentions) hit.named++;
      found.set(document, hit);
    }
  }
  return [...found.values()];
}

// What a query finds, the best first. A document must have seven in ten of the terms; where none does, the nearest are given that have half of them.
export async function find(query, load, zone) {
  const cut = terms(query);
  // Of an amount the bare number is not asked for: 1.36万亿 and 13600亿 are one value.
  const asked = cut.filter(([, start], at) => start !== cut[at + 1]?.[1]);
  const wanted = [...new Set(asked.map(([term]) => term))].slice(0, 10);
  if (wanted.length === 0) return null;
  const index = await load("index.json"), [[, zones]] = index.kinds;
  const [last, , end] = cut.at(-1);
  const typing = end === query.length && /^([a-zß-öø-ÿ]{3}|[㐀-鿿]$)/.test(last) ? last : "";
  const name = "=" + cut.map(([term]) => term).join(" ");
  const [names, ...lists] = (await Promise.all([name, ...wanted].map(term => look(term, term === typing, index, load)))).map(join);
  const cutLists = lists.filter(list => list.isCut);
  if (cutLists.length > 0) {
    // The zone that is chosen, or that the query names, has lists of its own of what is common.
    zone ??= sums(lists, index).filter(hit => hit.document < zones).sort((one, other) => other.sum - one.sum || one.document - other.document)[0]?.document;
    await Promise.all(lists.map(async (list, at) => {
      if (!list.isCut) return;
      const own = join(await look(`@${zone} ${wanted[at]}`, false, index, load));
      for (const [document, posting] of own.documents) list.documents.set(document, posting);
    }));
  }
  const all = sums(lists, index), most = Math.max(...all.map(hit => hit.terms));
  // A document left out of a long list may have its term all the same.
  const has = hit => hit.terms + cutLists.filter(list => !list.documents.has(hit.document)).length;
  let hits = all.filter(hit => has(hit) >= Math.ceil(wanted.length * 7 / 10));
  const isNear = hits.length === 0;
  if (isNear && most * 2 >= wanted.length) hits = all.filter(hit => hit.terms === most);
  for (const hit of hits) hit.score = hit.sum * (hit.terms + hit.named) ** 3 + (names.documents.has(hit.document) ? 1e9 : 0);
  hits.sort((one, other) => other.score - one.score || one.document - other.document);
  return { index, hits, isCut: cutLists.length > 0, isNear, wanted: new Set(cut.map(([term]) => term)), typing };
}

function start(form) {
  const at = id => document.getElementById(`search:${id}`);
  const [field, results, status, more, narrow, keys] = ["query", "results", "status", "more", "narrow", "keys"].map(at);
  const { kind: radios, zone: zones, theme: themes, year: years } = form.elements;
  const own = document.documentElement.lang.startsWith("zh") ? 0 : 1;
  const facets = ["kind", "zone", "theme", "year"];
  const themeNames = [...themes.options].slice(1).map(option => [option.value, option.text]);
  const address = new URLSearchParams(location.search);
  const chosen = Object.fromEntries(["q", ...facets].map(name => [name, address.get(name) ?? ""]));
  const pieces = new Map();
  let version = "", turn = 0, answer, wanted, shown;

  function load(path) {
    if (!pieces.has(path)) {
      const loading = fetch(form.dataset.index + path + version, version ? {} : { cache: "no-cache" })
        .then(response => response.ok ? response.json() : Promise.reject(response.status));
      loading.catch(() => pieces.delete(path));
      pieces.set(path, loading);
    }
    return pieces.get(path);
  }

  // A document's number tells its kind, and where its texts are.
  function whereIs(document) {
    for (const [kind, count, size] of answer.index.kinds) {
      if (document < count) return { kind, page: Math.floor(document / size), row: document % size };
      document -= count;
    }
  }

  // Its path, then title, value, context and text, each in Chinese and English.
  async function entry(document) {
    const { kind, page, row } = whereIs(document);
    return (await load(`entries/${kind}/${page}.json`))[row];
  }

  function describe(hit) {
    const { years, themes } = answer.index, inTheme = themes.length + 1, inYear = inTheme * (years.length + 1);
    hit.kind = whereIs(hit.document).kind;
    hit.theme = themes[hit.facets % inTheme - 1] ?? "";
    hit.year = `${years[Math.floor(hit.facets % inYear / inTheme) - 1] ?? ""}`;
    hit.zone = Math.floor(hit.facets / inYear);
  }

  const fits = (hit, except) => facets.every(facet => facet === except || !wanted[facet] || hit[facet] === wanted[facet]);

  // How many results each choice of a facet would leave, the other facets staying as they are; the chosen one is listed in any case.
  function counts(facet) {
    const numbers = new Map(wanted[facet] ? [[wanted[facet], 0]] : []);
    for (const hit of answer.hits) if (hit[facet] && fits(hit, facet)) numbers.set(hit[facet], (numbers.get(hit[facet]) ?? 0) + 1);
    return numbers;
  }

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // Where a text matches, as [start, end].
  function matches(text) {
    const found = [];
    for (const [term, start, end] of terms(text)) {
      if (!answer.wanted.has(term) && !(answer.typing && term.startsWith(answer.typing))) continue;
      const last = found.at(-1);
      if (start <= last?.[1]) last[1] = Math.max(end, last[1]);
      else found.push([start, end]);
    }
    return found;
  }

  // A text with its matches marked; a long one is cut to where most of them stand together.
  function marked(text, length = Infinity) {
    const places = matches(text), inWord = at => /[a-z0-9.,’]{2}/i.test(text.slice(at - 1, at + 1));
    let first = 0, best = 0;
    for (const [start] of text.length > length ? places : []) {
      const near = places.filter(([from]) => from >= start && from < start + length * .7).length;
      if (near > best) [first, best] = [start, near];
    }
    first = first < length / 2 ? 0 : Math.floor(first - length / 5);
    while (first > 0 && inWord(first)) first--;
    let end = Math.min(text.length, first + length);
    while (end < text.length && inWord(end)) end++;
    const nodes = [first > 0 ? "…" : ""];
    for (const [start, stop] of places) {
      if (start < first || stop > end) continue;
      nodes.push(text.slice(first, start), element("mark", {}, text.slice(start, stop)));
      first = stop;
    }
    return [...nodes, text.slice(first, end), end < text.length ? "…" : ""];
  }

  function result(hit, [path, ...texts]) {
    const [title, value, context, text] = texts.filter((_, at) => at % 2 === own);
    const snippet = (text, language) => marked(text, language === 0 ? 90 : 220);
    const link = element("a", { href: form.dataset.pages + path }, element("span", { className: "name" }, ...marked(title)));
    if (value) link.append(" ", element("span", { className: "value" }, ...marked(value)));
    const head = element("p", { className: "eyebrow" }, element("strong", {}, form.querySelector(`[value=${hit.kind}]`).dataset.one));
    if (context) head.append(element("span", {}, ...marked(context)));
    const made = element("li", { className: hit.theme && `theme-${hit.theme}` }, head, element("h2", {}, link));
    if (text) made.append(element("p", { className: "snippet" }, ...snippet(text, own)));
    if (made.querySelector("mark")) return made;
    // What only the other language says is shown in it, too.
    const twin = texts.filter((text, at) => at % 2 !== own && matches(text).length).flatMap((text, at) => [at ? " – " : "", ...snippet(text, 1 - own)]);
    if (twin.length) made.append(element("p", { className: "other", lang: own ? "zh-Hans" : "en-GB" }, ...twin));
    return made;
  }

  const rows = hits => Promise.all(hits.map(hit => entry(hit.document)));

  function list(made, from) {
    if (from) results.append(...made);
    else results.replaceChildren(...made);
    more.hidden = shown.length <= results.children.length;
    more.disabled = false;
  }

  async function next() {
    const mine = turn, from = results.children.length, part = shown.slice(from, from + 10), texts = await rows(part);
    // Whoever asks twice gets one answer.
    if (mine !== turn || from !== results.children.length) return;
    const made = part.map((hit, at) => result(hit, texts[at]));
    list(made, from);
    made[0].querySelector("a").focus();
  }

  function fill(select, choices) {
    select.replaceChildren(select.options[0], ...choices.map(([value, text, count]) => element("option", { value }, `${text} (${count})`)));
    select.value = chosen[select.name];
  }

  function count(query) {
    const { one, many, over, near, none } = status.dataset, number = shown.length;
    const words = number === 0 ? none : answer.isNear ? near : answer.isCut ? over : number === 1 ? one : many;
    return words.replace("{0}", number === 0 ? query.trim() : number.toLocaleString("en"));
  }

  // The zones that have most results, the chosen one before them.
  function topZones() {
    return [...counts("zone")].sort((one, two) => (two[0] === wanted.zone) - (one[0] === wanted.zone) || two[1] - one[1] || one[0] - two[0]).slice(0, 12);
  }

  function offer(zoneChoices) {
    const byKind = counts("kind"), byTheme = counts("theme"), byYear = counts("year");
    const all = answer.hits.filter(hit => fits(hit, "kind")).length;
    for (const radio of radios) {
      const count = radio.value ? byKind.get(radio.value) : all;
      radio.checked = radio.value === chosen.kind;
      radio.parentNode.hidden = radio.value && count === undefined;
      radio.parentNode.querySelector(".count").textContent = (count ?? 0).toLocaleString("en");
    }
    fill(themes, themeNames.filter(([id]) => byTheme.has(id)).map(([id, name]) => [id, name, byTheme.get(id)]));
    fill(years, [...byYear].sort().reverse().map(([year, count]) => [year, year, count]));
    fill(zones, zoneChoices);
  }

  async function answerTo(query, mine) {
    version ||= `?${(await load("index.json")).version}`;
    // A zone has the number of its document, counted from 1.
    const [place] = chosen.zone ? await look(`@${chosen.zone}`, false, await load("index.json"), load) : [];
    const zone = chosen.zone && (place ? place[1][1] + 1 : -1);
    const found = await find(query, load, zone > 0 ? zone - 1 : undefined);
    if (mine !== turn) return;
    [answer, shown, more.disabled] = [found, [], true];
    if (found) {
      found.hits.forEach(describe);
      wanted = { ...chosen, zone };
      shown = found.hits.filter(hit => fits(hit));
    }
    const first = shown.slice(0, 10), byZone = found && zone !== -1 ? topZones() : [];
    const [texts, places] = await Promise.all([rows(first), Promise.all(byZone.map(([zone]) => entry(zone - 1)))]);
    if (mine !== turn) return;
    // All that is loaded is shown at once, so that nothing moves a second time.
    narrow.hidden = !found?.hits.length;
    if (found && zone !== -1) offer(places.map((row, at) => [row[0].split("/")[1], row[1 + own], byZone[at][1]]));
    list(first.map((hit, at) => result(hit, texts[at])), 0);
    status.textContent = query.trim() ? count(query) : "";
    keys.hidden = false;
  }

  function ask() {
    clearTimeout(waiting);
    const mine = ++turn, asked = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
    history.replaceState(null, "", asked.size ? `?${asked}` : location.pathname);
    answerTo(chosen.q, mine).catch(() => { if (mine === turn) [status.textContent, keys.hidden] = [status.dataset.failed, false]; });
  }

  let waiting;
  form.addEventListener("input", event => {
    if (event.target === field) {
      chosen.q = field.value;
      clearTimeout(waiting);
      if (!event.isComposing) waiting = setTimeout(ask, 120);
    } else {
      chosen[event.target.name] = event.target.value;
      ask();
    }
  });
  field.addEventListener("compositionend", () => { chosen.q = field.value; ask(); });
  form.addEventListener("submit", event => { event.preventDefault(); ask(); });
  more.addEventListener("click", () => next().catch(() => { status.textContent = status.dataset.failed; }));

  document.addEventListener("keydown", event => {
    const stops = [field, ...results.querySelectorAll("h2 a")], here = stops.indexOf(document.activeElement);
    const stop = stops[here + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
    if (event.isComposing || here < 0) return;
    if (stop) {
      event.preventDefault();
      stop.focus();
    } else if (event.key === "Escape") {
      if (here === 0) { chosen.q = field.value = ""; ask(); }
      field.focus();
    }
  });

  form.hidden = false;
  field.value = chosen.q;
  keys.hidden = chosen.q !== "";
  if (chosen.q) ask();
  else field.focus();
}

const form = globalThis.document?.getElementById("search:form");
if (form) start(form);
