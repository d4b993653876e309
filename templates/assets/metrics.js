// Filters and the matrix of the index of metrics. Without this script the page lists everything by itself.
// The form is the state and the address its copy; the rows come from index.json and figures-N.json (MetricIndexFiles.cs).
const form = document.querySelector("form.filter");
const status = document.querySelector(".found [role=status]");
const clear = document.querySelector(".found .clear");
const results = document.querySelector(".results");
const everything = document.querySelector(".all-metrics");
const countOfAll = status.textContent;
const base = form.dataset.base;
const atOnce = 40;

let directory;
const chunks = [];
const load = async name => {
  const answer = await fetch(base + name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
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

const openDirectory = async () => {
  const { words, metrics } = await load("index.json");
  return {
    words,
    metrics: metrics.map(([id, name, theme, unit, chunk, place, count, year, other, pinyin, ...more], order) =>
      ({ id, name, theme, unit, chunk, place, count, year, order, fits: searchable([name, other, ...more], pinyin) })),
  };
};

const openChunk = async number => {
  const { metrics, zones, periods, measures, reports } = await load(`figures-${number}.json`);
  const figure = ([z, p, m, target, doubt, r, key, qualifier, before, number, after, size]) =>
    ({ zone: zones[z], period: periods[p], measure: measures[m], target, doubt, sentence: `../reports/${reports[r]}/#${key}`, qualifier, before, number, after, size });
  return new Map(Object.entries(metrics).map(([id, rows]) => [id, rows.map(figure)]));
};

const figuresOf = async metrics => {
  const numbers = [...new Set(metrics.map(metric => metric.chunk))];
  await Promise.all(numbers.map(async number => { chunks[number] ??= await openChunk(number); }));
  return new Map(metrics.map(metric => [metric, chunks[metric.chunk].get(metric.id) ?? []]));
};

const stateOf = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

const orders = {
  name: (a, b) => a.place - b.place,
  figures: (a, b) => b.count - a.count || a.place - b.place,
  newest: (a, b) => b.year - a.year || a.place - b.place,
};

// The metrics that fit, in order, each with the number of its figures that fit.
const found = async state => {
  const words = wordsOf(state.q ?? "");
  const fits = figure => (!state.zone || figure.zone[0] === state.zone)
    && (!state.period || figure.period[0] === state.period || figure.period[2] === state.period)
    && (!state.kind || (state.kind === "target") === !!figure.target)
    && (!state.measure || figure.measure[0] === state.measure);
  let metrics = directory.metrics.filter(metric => (!state.theme || metric.theme === state.theme) && words.every(word => metric.fits(word)));
  if (state.zone || state.period || state.kind || state.measure) {
    const figures = await figuresOf(metrics);
    metrics = metrics.map(metric => ({ ...metric, count: figures.get(metric).filter(fits).length })).filter(metric => metric.count);
  }
  return { metrics: metrics.sort(orders[state.sort] ?? ((a, b) => a.order - b.order)), fits };
};

const el = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.filter(child => child));
  return node;
};
const link = (path, ...children) => el("a", { href: base + path }, ...children);
const span = (className, text) => text && el("span", { className }, text);
const head = (text, className = "") => el("th", { scope: "col", className }, text);
const metricHead = (metric, properties) => el("th", properties, link(`${metric.id}/`, metric.name), " ", span("other", metric.unit));
const say = (key, number) => directory.words[`${key}.${number === 1 ? "one" : "many"}`].replace("{0}", number.toLocaleString("en"));

const value = figure => [
  link(figure.sentence, span("qualifier", figure.qualifier), span("unit", figure.before), span("number", figure.number), span("unit", figure.after)),
  figure.doubt && el("sup", { className: "doubt" }, el("a", { href: `${base}${figure.sentence}:note`, ariaLabel: directory.words.doubt }, "※")),
];
const target = figure => figure.target && span("target", directory.words.target);

const listOf = (metrics, figures) => el("table", { className: "figures metrics" },
  el("thead", {}, el("tr", {}, ...["zone", "period", "measure"].map(key => head(directory.words[key])), head(directory.words.value, "value"))),
  ...metrics.map(metric => el("tbody", { className: `theme-${metric.theme}` },
    el("tr", { className: "metric" }, metricHead(metric, { scope: "rowgroup", colSpan: 4 })),
    ...figures.get(metric).map(figure => el("tr", {},
      el("td", {}, link(`../zones/${figure.zone[0]}/`, figure.zone[1])),
      el("td", { className: "period" }, figure.period[1], target(figure)),
      el("td", {}, figure.measure[1]),
      el("td", { className: "value" }, ...value(figure)))))));

const matrixOf = (metrics, figures, year) => {
  const zones = new Map(metrics.flatMap(metric => figures.get(metric)).map(figure => figure.zone).sort((a, b) => (a[0] < b[0] ? -1 : 1)));
  const entry = figure => el("span", { className: "entry" }, ...value(figure), target(figure),
    el("small", {}, [figure.measure[0] !== "level" && figure.measure[1], figure.period[0] !== year && figure.period[1]].filter(Boolean).join(" ")));
  return el("div", { className: "scroll" }, el("table", { className: "figures cross matrix" },
    el("caption", {}, directory.words.matrix.replace("{0}", form.elements.period.selectedOptions[0].text)),
    el("thead", {}, el("tr", {}, head(directory.words.metric), ...[...zones].map(([id, name]) => el("th", { scope: "col", className: "value" }, link(`../zones/${id}/`, name))))),
    el("tbody", {}, ...metrics.map(metric => el("tr", { className: `theme-${metric.theme}` }, metricHead(metric, { scope: "row" }),
      ...[...zones.keys()].map(zone => el("td", { className: "value" }, ...figures.get(metric).filter(figure => figure.zone[0] === zone).map(entry))))))));
};

const draw = async (state, { metrics, fits }, most) => {
  const shown = metrics.slice(0, most);
  const all = await figuresOf(shown);
  const figures = new Map(shown.map(metric => [metric, all.get(metric).filter(fits)]));
  if (state.sort === "size") for (const list of figures.values()) list.sort((a, b) => a.size - b.size);
  const more = metrics.length > most
    && el("button", { type: "button", onclick: () => update(most + atOnce) }, directory.words.more);
  return [state.view === "matrix" ? matrixOf(shown, figures, state.period) : listOf(shown, figures), more];
};

let latest = 0;
const update = async (most = atOnce) => {
  const turn = ++latest;
  const state = stateOf();
  const active = Object.keys(state).length > 0;
  let parts = [];
  let text = countOfAll;
  if (active) {
    try {
      directory ??= await openDirectory();
      const result = await found(state);
      const count = result.metrics.reduce((sum, metric) => sum + metric.count, 0);
      text = count + result.metrics.length
        ? say("metrics", result.metrics.length) + directory.words.join + say("figures", count) : directory.words.none;
      if (result.metrics.length) parts = await draw(state, result, most);
    } catch {
      text = status.dataset.failed;
    }
  }
  if (turn !== latest) return;
  const failed = text === status.dataset.failed;
  status.textContent = text;
  clear.hidden = !active;
  everything.hidden = active && !failed;
  results.hidden = !active || failed;
  results.replaceChildren(...parts.filter(Boolean));
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
