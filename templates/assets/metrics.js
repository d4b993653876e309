// Filters and the matrix of the index of metrics. Without this script the page lists everything by itself.
// The form is the state and the address its copy; the rows come from index.json, search.json and figures-N.json, which MetricIndexFiles.cs describes.
const form = document.querySelector("form.filter");
const status = document.querySelector(".found [role=status]");
const clear = document.querySelector(".found .clear");
const results = document.querySelector(".results");
const everything = document.querySelector(".all-metrics");
const countOfAll = status.textContent;
const base = form.dataset.base;
const atOnce = 40;

const loaded = new Map();
const fetched = async name => {
  const response = await fetch(base + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
};

// Loads and opens a file once; one that failed is tried again.
const load = (name, open) => {
  if (!loaded.has(name)) loaded.set(name, fetched(name).then(open).catch(error => { loaded.delete(name); throw error; }));
  return loaded.get(name);
};

const fold = text => text.normalize("NFKC").toLowerCase();
const wordsOf = text => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

// Chinese by substring, English by the beginning of words, pinyin by syllables (gongye, gong ye) or initials (gy).
const searchable = (names, pinyin) => {
  const text = names.map(name => ` ${wordsOf(name).join(/\p{Script=Han}/u.test(name) ? "" : " ")}`).join("");
  const syllables = pinyin.split(" ");
  const initials = syllables.map(syllable => syllable[0]).join("");
  return word => text.includes(/^[\x00-\x7f]+$/.test(word) ? ` ${word}` : word)
    || (word.length > 1 && initials.includes(word))
    || (pinyin.includes(word[0]) && syllables.some((_, at) => syllables.slice(at).join("").startsWith(word)));
};

// The words of the interface, from the directory.
let words;

const openDirectory = file => {
  words = file.words;
  return file.metrics.map(([id, name, theme, chunk, place, count, year], order) => ({ id, name, theme, chunk, place, count, year, order }));
};

const openSearch = file => new Map(Object.entries(file).map(([id, [other, pinyin, ...short]]) => [id, { pinyin, names: [other, ...short] }]));

const openChunk = ({ metrics, zones, periods, measures, reports }) => {
  const figure = ([zone, period, measure, target, doubt, report, key, qualifier, before, number, after, size]) => ({
    zone: zones[zone], period: periods[period], measure: measures[measure], target, doubt,
    sentence: `../reports/${reports[report]}/#${key}`, qualifier, before, number, after, size,
  });
  return new Map(Object.entries(metrics).map(([id, [unit, ...rows]]) => [id, { unit, figures: rows.map(figure) }]));
};

// Each metric with its unit and figures.
const withFigures = async metrics => {
  const chunks = await Promise.all(metrics.map(metric => load(`figures-${metric.chunk}.json`, openChunk)));
  return metrics.map((metric, at) => ({ ...metric, ...(chunks[at].get(metric.id) ?? { unit: "", figures: [] }) }));
};

const matching = async (metrics, query) => {
  const asked = wordsOf(query ?? "");
  if (!asked.length) return metrics;
  const search = await load("search.json", openSearch);
  return metrics.filter(metric => {
    const { names = [], pinyin = "" } = search.get(metric.id) ?? {};
    metric.fits ??= searchable([metric.name, ...names], pinyin);
    return asked.every(metric.fits);
  });
};

const isIn = state => figure => (!state.zone || figure.zone[0] === state.zone)
  && (!state.period || state.period === figure.period[0] || state.period === figure.period[2])
  && (!state.kind || (state.kind === "target") === !!figure.target)
  && (!state.measure || figure.measure[0] === state.measure);

const orders = {
  name: (a, b) => a.place - b.place,
  figures: (a, b) => b.count - a.count || a.place - b.place,
  newest: (a, b) => b.year - a.year || a.place - b.place,
};

// The metrics that fit, in order, each with the number of its figures that fit. Figures are loaded only where they decide.
const find = async state => {
  const all = await load("index.json", openDirectory);
  let metrics = await matching(all.filter(metric => !state.theme || metric.theme === state.theme), state.q);
  if (state.zone || state.period || state.kind || state.measure) {
    const fits = isIn(state);
    metrics = (await withFigures(metrics)).map(metric => ({ ...metric, count: metric.figures.filter(fits).length })).filter(metric => metric.count);
  }
  return [...metrics].sort(orders[state.sort] ?? ((a, b) => a.order - b.order));
};

const el = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter(Boolean));
  return node;
};
const link = (path, ...children) => el("a", { href: base + path }, ...children);
const span = (className, text) => text && el("span", { className }, text);
const column = (content, className = "") => el("th", { scope: "col", className }, content);
const heading = (metric, properties) => el("th", properties, link(`${metric.id}/`, metric.name), " ", span("other", metric.unit));
const say = (key, number) => words[`${key}.${number === 1 ? "one" : "many"}`].replace("{0}", number.toLocaleString("en"));

const value = figure => [
  link(figure.sentence, span("qualifier", figure.qualifier), span("unit", figure.before), span("number", figure.number), span("unit", figure.after)),
  figure.doubt && el("sup", { className: "doubt" }, el("a", { href: `${base}${figure.sentence}:note`, ariaLabel: words.doubt }, "※")),
];
const target = figure => figure.target && span("target", words.target);

const row = figure => el("tr", {},
  el("td", {}, link(`../zones/${figure.zone[0]}/`, figure.zone[1])),
  el("td", { className: "period" }, figure.period[1], target(figure)),
  el("td", {}, figure.measure[1]),
  el("td", { className: "value" }, ...value(figure)));

const listOf = metrics => el("table", { className: "figures metrics" },
  el("thead", {}, el("tr", {}, ...["zone", "period", "measure"].map(key => column(words[key])), column(words.value, "value"))),
  ...metrics.map(metric => el("tbody", { className: `theme-${metric.theme}` },
    el("tr", { className: "metric" }, heading(metric, { scope: "rowgroup", colSpan: 4 })), ...metric.figures.map(row))));

// In the order of themes each theme has a table of its own, as in the list without a filter.
const listsByTheme = metrics => [...form.elements.theme.options].map(({ value: theme, text }) => {
  const own = metrics.filter(metric => metric.theme === theme);
  return own.length && el("section", { className: `part theme-${theme}` }, el("h2", {}, link(`../themes/${theme}/`, text)), listOf(own));
});

const entry = year => figure => el("span", { className: "entry" }, ...value(figure), target(figure), el("small", {},
  [figure.measure[0] !== "level" && figure.measure[1], figure.period[0] !== year && figure.period[1]].filter(Boolean).join(" ")));

const matrixOf = (metrics, year) => {
  const present = new Map(metrics.flatMap(metric => metric.figures).map(figure => figure.zone));
  const zones = [...form.elements.zone.options].map(option => option.value).filter(id => present.has(id));
  const title = words.matrix.replace("{0}", form.elements.period.selectedOptions[0].text);
  return el("div", { className: "scroll" }, el("table", { className: "figures cross matrix" }, el("caption", {}, title),
    el("thead", {}, el("tr", {}, column(words.metric), ...zones.map(id => column(link(`../zones/${id}/`, present.get(id)), "value")))),
    el("tbody", {}, ...metrics.map(metric => el("tr", { className: `theme-${metric.theme}` }, heading(metric, { scope: "row" }),
      ...zones.map(id => el("td", { className: "value" }, ...metric.figures.filter(figure => figure.zone[0] === id).map(entry(year)))))))));
};

const draw = async (state, found, most) => {
  const fits = isIn(state);
  const metrics = (await withFigures(found.slice(0, most))).map(metric => ({ ...metric, figures: metric.figures.filter(fits) }));
  if (state.sort === "size") metrics.forEach(metric => metric.figures.sort((a, b) => a.size - b.size));
  const more = found.length > most && el("button", { type: "button", onclick: () => update(most + atOnce) }, words.more);
  const parts = state.view === "matrix" ? [matrixOf(metrics, state.period)] : orders[state.sort] ? [listOf(metrics)] : listsByTheme(metrics);
  return [...parts, more];
};

const stateOf = () => Object.fromEntries([...new FormData(form)].filter(([, text]) => text));

const answer = async (state, most) => {
  const found = await find(state);
  if (!found.length) return { text: words.none, parts: [] };
  const count = found.reduce((sum, metric) => sum + metric.count, 0);
  return { text: say("metrics", found.length) + words.join + say("figures", count), parts: await draw(state, found, most) };
};

// What is asked last is shown, also where an earlier question is answered later. Where loading fails the whole list stays.
let latest = 0;
const update = async (most = atOnce) => {
  const turn = ++latest;
  const state = stateOf();
  const active = Object.keys(state).length > 0;
  const shown = active ? await answer(state, most).catch(() => null) : { text: countOfAll, parts: [] };
  if (turn !== latest) return;
  status.textContent = shown?.text ?? status.dataset.failed;
  clear.hidden = !active;
  everything.hidden = active && shown !== null;
  results.hidden = !everything.hidden;
  const at = most > atOnce ? results.querySelectorAll("[scope=rowgroup], [scope=row]").length : 0;
  results.replaceChildren(...(shown?.parts ?? []).filter(Boolean));
  if (at) results.querySelectorAll("[scope=rowgroup] a, [scope=row] a")[at]?.focus();
};

// A matrix is of one period: the newest year with outcomes, unless another is chosen.
const settle = () => {
  const { view, period } = form.elements;
  if (view.value === "matrix" && !period.value) period.value = form.dataset.year;
};

const restore = () => {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (!field) continue;
    field.value = value;
    if (field.selectedIndex === -1) field.selectedIndex = 0;
  }
  settle();
  return update();
};

// Each choice is a step of the history; the letters of a word are one step together.
let typing = false;
const changed = letters => {
  settle();
  const query = new URLSearchParams(stateOf()).toString();
  history[letters && typing ? "replaceState" : "pushState"](null, "", query ? `?${query}` : location.pathname);
  typing = letters;
  return update();
};

let pause;
form.elements.q.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => changed(true), 120);
});
form.addEventListener("change", event => {
  if (event.target.name !== "q") changed(false);
});
form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(pause);
  changed(true);
});
addEventListener("popstate", () => {
  typing = false;
  restore();
});
if (location.search) {
  everything.hidden = true;
  restore();
}
