// Ctrl-K or Cmd-K, or the looking-glass: search without leaving the page; ? shows the keys. The link leads to the page that
// does the same without script.
const door = document.querySelector("a[data-palette]");
/** Of each kind; the page of results has more. */
const SHOWN = 6;
let dialog = null;
let opened = null;

const typing = (e) => /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName) || e.target.isContentEditable;

door?.addEventListener("click", (e) => {
  if (e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
  e.preventDefault();
  open(false);
});
addEventListener("keydown", (e) => {
  if (!door || e.defaultPrevented || e.altKey) return;
  if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "k") {
    e.preventDefault();
    if (dialog?.open) dialog.close();
    else open(false);
  } else if (e.key === "?" && !e.ctrlKey && !e.metaKey && !typing(e) && !dialog?.open) {
    e.preventDefault();
    open(true);
  }
});

async function open(withKeys) {
  opened ??= bring().catch(() => location.assign(door.href));
  await opened;
  if (!dialog || dialog.open) return;
  dialog.showModal();
  keys(withKeys);
  field().select();
}

const part = (name) => dialog.querySelector(`[data-part=${name}]`);
const field = () => dialog.querySelector("input");
const keys = (shown) => (part("keys").hidden = !shown);

async function bring() {
  const answer = await fetch(door.dataset.palette, { headers: { "hx-request": "true" } });
  if (!answer.ok || answer.redirected) throw new Error("no palette");
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  dialog = document.adoptNode(page.querySelector("dialog"));
  document.body.append(dialog);
  dialog.addEventListener("keydown", press);
  dialog.addEventListener("click", (e) => e.target === dialog && dialog.close());
  field().addEventListener("input", ask);
  part("help").addEventListener("click", () => { keys(part("keys").hidden); field().focus(); });
  part("close").addEventListener("click", () => dialog.close());
  filter();
}

/** Offers that are seen now, in order. */
const offers = () => [...dialog.querySelectorAll("[role=option]")].filter((o) => !o.closest("[hidden]"));
const chosen = () => dialog.querySelector("[role=option][aria-selected=true]");

function choose(offer) {
  chosen()?.setAttribute("aria-selected", "false");
  if (offer) {
    offer.setAttribute("aria-selected", "true");
    offer.scrollIntoView({ block: "nearest" });
    field().setAttribute("aria-activedescendant", offer.id);
  } else {
    field().removeAttribute("aria-activedescendant");
  }
}

function press(e) {
  const all = offers();
  const at = all.indexOf(chosen());
  const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (step && all.length > 0) {
    e.preventDefault();
    choose(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
  } else if (e.key === "Enter" && e.target === field() && chosen()) {
    // Without a choice the form goes to the page of results.
    e.preventDefault();
    chosen().click();
  } else if (e.key === "?" && e.target === field() && field().value === "") {
    e.preventDefault();
    keys(part("keys").hidden);
  }
}

const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/ø/g, "o").replace(/æ/g, "ae");

/** Pages and acts by their names, here and now. */
function filter() {
  const words = plain(field().value).split(/\s+/).filter(Boolean);
  for (const group of dialog.querySelectorAll("[data-own]")) {
    for (const o of group.querySelectorAll("[role=option]")) o.hidden = !words.every((w) => plain(o.textContent).includes(w));
    group.hidden = [...group.querySelectorAll("[role=option]")].every((o) => o.hidden);
  }
}

let asking = null;

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const q = field().value.trim();
  filter();
  choose(null);
  await new Promise((resolve) => setTimeout(resolve, 120));
  if (signal.aborted) return;
  let groups = [];
  if (q !== "") {
    try {
      const answer = await fetch(`${dialog.querySelector("form").getAttribute("action")}?q=${encodeURIComponent(q)}`, { headers: { accept: "application/json" }, signal });
      if (answer.ok) groups = (await answer.json()).groups;
    } catch {
      return;
    }
  }
  show(groups, q);
}

function show(groups, q) {
  const list = part("list");
  for (const old of list.querySelectorAll("[data-found]")) old.remove();
  groups.forEach((g, i) => {
    const box = make("div", { role: "group", "aria-labelledby": `palette-f${i}`, "data-found": "" });
    box.append(make("p", { id: `palette-f${i}`, class: "palette-kind" }, g.name));
    g.hits.slice(0, SHOWN).forEach((hit, j) => {
      const a = make("a", { role: "option", id: `palette-f${i}-${j}`, href: hit.href, tabindex: "-1", "aria-selected": "false" }, hit.title);
      if (hit.note) a.append(" ", make("span", { class: "s muted" }, hit.note));
      box.append(a);
    });
    list.append(box);
  });
  if (groups.some((g) => g.hits.length > SHOWN)) {
    const href = `${dialog.querySelector("form").getAttribute("action")}?q=${encodeURIComponent(q)}`;
    list.append(make("a", { role: "option", id: "palette-all", href, tabindex: "-1", "aria-selected": "false", "data-found": "" }, list.dataset.all));
  }
  const n = offers().length;
  part("none").hidden = n > 0;
  list.hidden = n === 0;
  part("said").textContent = q === "" ? "" : n === 0 ? part("none").textContent : String(n);
  if (q !== "" && n > 0) choose(offers()[0]);
}

function make(tag, attributes, text = "") {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
