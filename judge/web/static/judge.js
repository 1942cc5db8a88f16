"use strict";
// What the pages do by themselves: hear what happens, show it, send forms without leaving. Without it every form and link still works.

const body = document.body;
const byId = (id) => document.getElementById(id);

// ---- what happens

let source = null;
let hiddenTimer = 0;

function tell(text) {
  const line = byId("connection");
  line.textContent = text;
  line.hidden = !text;
}

function listen() {
  if (source) source.close();
  source = new EventSource(body.dataset.events);
  source.addEventListener("ready", () => { tell(""); refresh(); });
  source.addEventListener("panel", (event) => showPanel(JSON.parse(event.data)));
  source.addEventListener("case", (event) => showCase(JSON.parse(event.data)));
  source.addEventListener("part", (event) => showPart(JSON.parse(event.data)));
  source.addEventListener("log", () => refresh());
  source.addEventListener("other", (event) => tellOther(JSON.parse(event.data)));
  source.addEventListener("problems", () => renew());
  source.addEventListener("bye", () => tell(body.dataset.gone));
  source.onerror = () => {
    if (!byId("connection").textContent) tell(body.dataset.lost);
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  };
}

function place(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content;
}

function showPanel(said) {
  const panel = byId("panel-" + said.kind);
  if (!panel || said.course < Number(panel.dataset.course)) return;
  const opened = said.course === Number(panel.dataset.course) ? openCases(panel) : null;
  panel.dataset.course = said.course;
  panel.replaceChildren(place(said.html));
  if (opened) for (const item of panel.querySelectorAll("[data-case]")) {
    if (item.dataset.case in opened) item.firstElementChild.open = opened[item.dataset.case];
  }
  if (said.kind === "judge") tellUnseen(panel);
}

// A verdict that stands below what is read is told above it, too: on a narrow page the statement comes first.
function tellUnseen(panel) {
  const words = panel.querySelector(".conclusion") || panel.querySelector(".part p");
  if (!words) return;
  const at = words.getBoundingClientRect();
  const isSeen = at.top >= 0 && at.bottom <= innerHeight;
  if (isSeen && byId("connection").querySelector("[href='#panel-judge']")) tell("");
  if (isSeen) return;
  const link = document.createElement("a");
  link.href = "#panel-judge";
  link.append(...words.cloneNode(true).childNodes);
  link.addEventListener("click", () => tell(""));
  byId("connection").replaceChildren(link);
  byId("connection").hidden = false;
}

function openCases(panel) {
  const found = {};
  for (const item of panel.querySelectorAll("[data-case]")) found[item.dataset.case] = item.firstElementChild.open;
  return found;
}

function showCase(said) {
  const panel = byId("panel-" + said.kind);
  if (!panel || said.course !== Number(panel.dataset.course)) return;
  const list = panel.querySelector(".cases");
  const shown = list.children.length;
  if (said.number <= shown) return;
  if (said.number > shown + 1) { listen(); return; } // one was missed: ask how things stand
  list.append(place(said.html));
  const count = panel.querySelector(".part .count");
  if (count) count.textContent = count.textContent.replace(/\d+/, String(said.number));
}

function showPart(said) {
  const panel = byId("panel-" + said.kind);
  const part = panel && said.course === Number(panel.dataset.course) && panel.querySelector(".part");
  if (part) part.replaceChildren(place(said.html));
}

function tellOther(said) {
  const line = byId("connection");
  line.replaceChildren(body.dataset.other + " ");
  const link = document.createElement("a");
  link.href = "/problem/" + encodeURIComponent(said.problem);
  link.textContent = said.problem;
  line.append(link);
  line.hidden = false;
}

// One after another, so that no older answer comes last; what happened meanwhile is asked for once more.
let refreshing = false, isStale = false;

async function refresh() {
  isStale = true;
  if (refreshing) return;
  refreshing = true;
  while (isStale) {
    isStale = false;
    for (const part of document.querySelectorAll("[data-refresh]")) {
      const answer = await fetch(part.dataset.refresh, { headers: { "X-Judge": "script" } }).catch(() => null);
      const text = answer && answer.ok ? await answer.text().catch(() => null) : null;
      if (text !== null && !part.contains(document.activeElement)) part.replaceChildren(place(text));
    }
  }
  refreshing = false;
  tick();
}

// A page that nobody sees leaves its connection to others after a while: browsers have six for a server.
document.addEventListener("visibilitychange", () => {
  clearTimeout(hiddenTimer);
  if (document.hidden) hiddenTimer = setTimeout(() => { source.close(); source = null; }, 60000);
  else if (!source) listen();
});
listen();

// ---- forms

async function send(form, submitter) {
  const data = new URLSearchParams(new FormData(form, submitter));
  const answer = await fetch(form.action, { method: "POST", body: data, headers: { "X-Judge": "script" } }).catch(() => null);
  if (!answer) { tell(body.dataset.lost); return; }
  const text = await answer.text();
  if (!answer.ok) tell(text);
  else if (form.dataset.into) byId(form.dataset.into).replaceChildren(place(text));
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "post" && ("quiet" in form.dataset || form.dataset.into)) {
    event.preventDefault();
    send(form, event.submitter);
  }
});

// ---- rows as one types

const filters = document.querySelector("form[data-rows]");
let asked = 0;

async function find() {
  const mine = ++asked;
  const usual = (name) => filters.elements[name].options && filters.elements[name].options[0].value;
  const words = new URLSearchParams([...new FormData(filters)].filter(([name, value]) => value && value !== usual(name)));
  const answer = await fetch(filters.dataset.rows + "?" + words, { headers: { "X-Judge": "script" } }).catch(() => null);
  const text = answer && await answer.text().catch(() => null);
  if (text === null || mine !== asked) return;  // a later question was answered while this answer was on its way
  if (!answer.ok) { tell(text); return; }
  byId(filters.dataset.into).replaceChildren(place(text));
  history.replaceState(null, "", "/?" + words);
  watchMore();
}

if (filters) {
  filters.addEventListener("input", find);
  filters.addEventListener("submit", (event) => { event.preventDefault(); find(); });
}

// The list changed: what is offered to choose from, and the rows, unless they were scrolled away from.
async function renew() {
  if (!filters || (scrollY > 400 && !document.querySelector("[data-unread]"))) return;
  const answer = await fetch(location.href, { headers: { "X-Judge": "script" } }).catch(() => null);
  if (!answer || !answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const choice of filters.querySelectorAll("select")) {
    const now = fresh.querySelector("select[name=" + choice.name + "]"), chosen = choice.value;
    if (now) choice.replaceChildren(...now.children);
    choice.value = chosen;
  }
  find();
}

const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) if (entry.isIntersecting) more(entry.target);
}, { rootMargin: "600px" });

function watchMore() {
  for (const link of document.querySelectorAll("[data-more]")) seen.observe(link);
}

async function more(link) {
  seen.unobserve(link);
  const answer = await fetch(link.dataset.more, { headers: { "X-Judge": "script" } }).catch(() => null);
  const text = answer && answer.ok ? await answer.text().catch(() => null) : null;
  if (text === null || !link.isConnected) return;
  const part = place(text);
  const table = document.querySelector("#rows table tbody");
  table.append(...part.querySelectorAll("tbody tr"));
  const next = part.querySelector(".more");
  link.parentElement.replaceWith(...(next ? [next] : []));
  watchMore();
}
watchMore();

// ---- small things

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  const text = byId(button.dataset.copy).textContent;
  await navigator.clipboard.writeText(text.endsWith("\n") ? text : text + "\n").catch(() => null);
  const before = button.textContent;
  button.textContent = body.dataset.copied;
  setTimeout(() => { button.textContent = before; }, 1200);
});

function take(form, file) {
  file.text().then((text) => {
    form.elements.text.value = text;
    const suffix = file.name.slice(file.name.lastIndexOf("."));
    const fitting = [...form.elements.language.options].filter((one) => one.dataset.suffixes.split(" ").includes(suffix));
    if (fitting.length && !fitting.includes(form.elements.language.selectedOptions[0])) fitting[0].selected = true;
  });
}

for (const form of document.querySelectorAll("form[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  input.addEventListener("change", () => { if (input.files.length) take(form, input.files[0]); });
  const whole = form.closest("details");
  for (const name of ["dragenter", "dragover"]) whole.addEventListener(name, (event) => event.preventDefault());
  whole.addEventListener("drop", (event) => {
    event.preventDefault();
    whole.open = true;
    if (event.dataTransfer.files.length) take(form, event.dataTransfer.files[0]);
  });
}

function tick() {
  for (const clock of document.querySelectorAll("[data-left]")) { // it may have come a moment ago
    clock.dataset.end ||= Date.now() + Number(clock.dataset.left) * 1000;
    const left = Math.max(0, Math.round((clock.dataset.end - Date.now()) / 1000));
    clock.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    if (!left) location.reload();
  }
}
tick();
setInterval(tick, 1000);

const first = document.querySelector("[data-focus]");
if (first) first.focus();

// A question that is picked from: what an option goes by picks it, or its number; a Korean layout says another letter, but has the same key.
document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select")) return;
  const key = /^[ㄱ-ㅣ]$/.test(event.key) && event.code.startsWith("Key") ? event.code[3].toLowerCase() : event.key;
  const options = [...document.querySelectorAll(".option input")];
  const option = options.find((one) => one.type === "radio" && one.value === key) || (/^[1-9]$/.test(key) && options[Number(key) - 1]);
  if (option) { option.click(); option.focus(); }
});
