// Filters and the matrix of the index of metrics. Without this script the page lists everything by itself.
// The form is the state and the address its copy. index.json says which figures fit and in which rows they stand; search.json has the
// names, figures-N.json the rows: of these only those are loaded that are shown. MetricIndexFiles.cs describes them.
const form = document.querySelector("form.filter");
const status = document.querySelector(".found [role=status]");
const clear = document.querySelector(".found .clear");
const results = document.querySelector(".results");
const everything = document.querySelector(".all-metrics");
const countOfAll = status.textContent;
const base = form.dataset.base;
const atOnce = 40;

// The words of the interface, what the other files are asked for by, and how many rows one has: from the directory.
let words, version, rowsOfFile;

const loaded = new Map();
const fetched = async name => {
  const response = await fetch(base + name + (version ? `?${version}` : ""));
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

// The figures of a metric stand in as many rows as it has cells, one metric after the other; without figures it has one row, too.
const openDirectory = file => {
  ({ words, version, rows: rowsOfFile } = file);
  const cells = file.cells.map(([zone, period, year, measure, target]) => ({ zone, period, year: `${year}`, measure, target }));
  let next = 0;
  return file.metrics.map(([theme, place, ...steps], order) => {
    let number = 0;
    const metric = { theme, place, order, first: next, cells: steps.map(step => cells[number += step]) };
    next += Math.max(1, steps.length);
    return metric;
  });
};

const openSearch = ({ syllables, metrics }) => metrics.map(([zh, en, shortZh, shortEn, pinyin]) =>
  searchable([zh, en, shortZh, shortEn], pinyin ?? [...zh].map(letter => syllables[letter]).filter(Boolean).join(" ")));

const openRows = ({ rows, metrics, zones, periods, measures, reports }) => {
  const named = metrics.map(([id, name, unit]) => ({ id, name, unit }));
  return rows.map(([metric, zone, period, measure, target, doubt, report, key, qualifier, before, number, after, size]) => ({
    metric: named[metric], zone: zones[zone], period: periods[period], measure: measures[measure], target, doubt,
    sentence: `../reports/${reports[report]}/#${key}`, qualifier, before, number, after, size,
  }));
};

const fileOf = row => Math.floor(row / rowsOfFile);
const loadRow = async row => (await load(`figures-${fileOf(row)}.json`, openRows))[row % rowsOfFile];

// A metric with its name, unit and the figures that fit. A row of another build may be of another metric.
const withFigures = async metric => {
  const rows = await Promise.all(rowsOf(metric).map(loadRow));
  return { ...metric, ...rows[0].metric, figures: rows.filter(row => row.zone && row.metric.id === rows[0].metric.id) };
};

const matching = async (metrics, query) => {
  const asked = wordsOf(query ?? "");
  if (!asked.length) return metrics;
  const search = await load("search.json", openSearch);
  return metrics.filter(metric => asked.every(search[metric.order]));
};

const isIn = state => cell => (!state.zone || cell.zone === state.zone)
  && (!state.period || state.period === cell.period || state.period === cell.year)
  && (!state.kind || (state.kind === "target") === !!cell.target)
  && (!state.measure || cell.measure === state.measure);

// The figures of a metric stand newest first.
const newestOf = metric => metric.cells[metric.fit[0] - metric.first]?.year ?? 0;

const orders = {
  name: (a, b) => a.place - b.place,
  figures: (a, b) => b.fit.length - a.fit.length || a.place - b.place,
  newest: (a, b) => newestOf(b) - newestOf(a) || a.place - b.place,
};

// The metrics that fit, in order, each with the rows of its figures that fit. Without a filter of figures a metric may have none.
const find = async state => {
  const all = await load("index.json", openDirectory);
  const metrics = await matching(all.filter(metric => !state.theme || metric.theme === state.theme), state.q);
  const fits = isIn(state);
  const isAny = !state.zone && !state.period && !state.kind && !state.measure;
  return metrics
    .map(metric => ({ ...metric, fit: metric.cells.flatMap((cell, at) => fits(cell) ? metric.first + at : []) }))
    .filter(metric => isAny || metric.fit.length)
    .sort(orders[state.sort] ?? ((a, b) => a.order - b.order));
};

const rowsOf = metric => metric.fit.length ? metric.fit : [metric.first];

// Where the next step ends: it shows few metrics and loads few files, but shows one metric at least.
const stepFrom = (found, start) => {
  const files = new Set();
  let end = start;
  while (end < Math.min(found.length, start + atOnce)) {
    for (const row of rowsOf(found[end])) files.add(fileOf(row));
    if (files.size > atOnce && end > start) break;
    end += 1;
  }
  return end;
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
  const figures = metrics.flatMap(metric => metric.figures), present = new Map(figures.map(figure => figure.zone));
  const count = id => figures.filter(figure => figure.zone[0] === id).length;
  const zones = [...present.keys()].sort((one, other) => count(other) - count(one) || (one < other ? -1 : 1));
  const title = words.matrix.replace("{0}", form.elements.period.selectedOptions[0].text);
  return el("div", { className: "scroll" }, el("table", { className: "figures cross matrix" }, el("caption", {}, title),
    el("thead", {}, el("tr", {}, column(words.metric), ...zones.map(id => column(link(`../zones/${id}/`, present.get(id)), "value")))),
    el("tbody", {}, ...metrics.map(metric => el("tr", { className: `theme-${metric.theme}` }, heading(metric, { scope: "row" }),
      ...zones.map(id => el("td", { className: "value" }, ...metric.figures.filter(figure => figure.zone[0] === id).map(entry(year)))))))));
};

const draw = async (state, found, end) => {
  const metrics = await Promise.all(found.slice(0, end).map(withFigures));
  if (state.sort === "size") metrics.forEach(metric => metric.figures.sort((a, b) => a.size - b.size));
  const more = found.length > end && el("button", { type: "button", onclick: () => update(end) }, words.more);
  const parts = state.view === "matrix" ? [matrixOf(metrics, state.period)] : orders[state.sort] ? [listOf(metrics)] : listsByTheme(metrics);
  return [...parts, more];
};

const stateOf = () => Object.fromEntries([...new FormData(form)].filter(([, text]) => text));

const answer = async (state, start) => {
  const found = await find(state);
  if (!found.length) return { text: words.none, parts: [] };
  const count = found.reduce((sum, metric) => sum + metric.fit.length, 0);
  return { text: say("metrics", found.length) + words.join + say("figures", count), parts: await draw(state, found, stepFrom(found, start)) };
};

// What is asked last is shown, also where an earlier question is answered later. Where loading fails the whole list stays.
// With a step more the first metric of the step gets the focus.
let latest = 0;
const update = async (start = 0) => {
  const turn = ++latest;
  const state = stateOf();
  const active = Object.keys(state).length > 0;
  const shown = active ? await answer(state, start).catch(() => null) : { text: countOfAll, parts: [] };
  if (turn !== latest) return;
  status.textContent = shown?.text ?? status.dataset.failed;
  clear.hidden = !active;
  everything.hidden = active && shown !== null;
  results.hidden = !everything.hidden;
  results.replaceChildren(...(shown?.parts ?? []).filter(Boolean));
  if (start) results.querySelectorAll("[scope=rowgroup] a, [scope=row] a")[start]?.focus();
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
let typing = false, pause;
const changed = letters => {
  clearTimeout(pause);
  settle();
  const query = new URLSearchParams(stateOf()).toString();
  history[letters && typing ? "replaceState" : "pushState"](null, "", query ? `?${query}` : location.pathname);
  typing = letters;
  return update();
};

form.elements.q.addEventListener("input", () => {
  clearTimeout(pause);
  pause = setTimeout(() => changed(true), 120);
});
form.addEventListener("change", event => {
  if (event.target.name !== "q") changed(false);
});
form.addEventListener("submit", event => {
  event.preventDefault();
  changed(true);
});
addEventListener("popstate", () => {
  typing = false;
  clearTimeout(pause);
  restore();
});
if (location.search) {
  everything.hidden = true;
  restore();
}
