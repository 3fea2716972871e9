// The look-up box: Ctrl-K or / on every page, and in the page where it has a place for it (the home page).
// Its index, its matching and MiniSearch are fetched when it is first used. Without this script nothing of it is seen.
"use strict";
{
  const root = new URL("../../", document.currentScript.src);
  const buttons = [...document.querySelectorAll(".look-up-open")];
  const place = document.querySelector(".look-up-here");
  const { make } = trivium;

  // --- The box: what is typed, the results, and the lines of the result that is chosen.
  const input = make("input", { type: "search", placeholder: "torch.gather, L1 norm …", autocomplete: "off", spellcheck: false });
  const status = make("p", { role: "status" });
  const list = make("div", { id: "look-up-results", role: "listbox", ariaLabel: "Results" });
  const lines = make("div", { className: "look-up-lines", role: "group", ariaLabel: "The lines of the chosen result" });
  const more = make("button", { type: "button", className: "look-up-more", textContent: "Search the text of all pages" });
  const box = make("div", { className: "look-up md-typeset" }, input, status, make("div", { className: "look-up-found", hidden: true }, list, lines), more);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-label": "Look up a name or an idea", "aria-controls": list.id, "aria-expanded": "false", "aria-autocomplete": "list",
  })) input.setAttribute(name, value);
  more.hidden = true;

  let dialog = null;
  if (place) place.append(box);
  else {
    const close = make("button", { type: "button", className: "look-up-close", ariaLabel: "Close", textContent: "✕" });
    dialog = make("dialog", { className: "look-up-dialog", ariaLabel: "Look up" }, close, box);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    addEventListener("load", () => document.head.append(make("link", { rel: "stylesheet", href: new URL("assets/look-up.css", root) })));
  }

  // --- What finds: fetched once. A page that was opened from a folder may read no file, but may run one.
  const script = (path) => new Promise((done, fail) => {
    document.head.append(make("script", { src: new URL(path, root), onload: done, onerror: fail }));
  });
  const read = (name) => (location.protocol === "file:"
    ? script(`${name}.js`).then(() => globalThis.lookUpIndex)
    : fetch(new URL(`${name}.json`, root)).then((answer) => answer.json()));
  let loading = null;
  let index = null;
  let find = null;
  function load() {
    loading ??= Promise.all([read("look-up"), script("assets/javascripts/minisearch.js"), script("assets/javascripts/look-up-match.js")])
      .then(([found]) => {
        index = found;
        find = lookUpMatcher(index);
        search();
      })
      .catch(() => {
        loading = null;
        status.textContent = "The index of names could not be loaded.";
      });
  }

  // What the version lacks that was chosen on the page Since when: each name, and the version that has it.
  function newer() {
    const [, key, chosen] = __md_get("version")?.match(/^(\w+)-(.+)$/) ?? [];
    const { versions = [], steps = [] } = index?.newer?.[key] ?? {};
    const at = versions.indexOf(chosen);
    const passed = steps.filter(([old]) => at >= 0 && at <= old);
    return new Map(passed.flatMap(([, since, names]) => names.split(" ").map((name) => [name, `${index.frameworks[key]} ${versions[since]}`])));
  }

  // --- Results. One is chosen, the first at first; the focus stays in the field.
  let results = [];
  let chosen = 0;
  const mine = () => trivium.get().mine;
  const wanted = () => trivium.get().beside ?? mine(); // who knows one wants the line of the other

  function search() {
    const typed = input.value.trim();
    if (typed && !find) {
      status.textContent = "Loading …";
      return load();
    }
    results = typed ? find(typed, mine()) : [];
    const since = newer();
    list.replaceChildren(...results.map((result, i) => option(result, i, since.get(result.name))));
    list.parentElement.hidden = !results.length;
    input.setAttribute("aria-expanded", String(results.length > 0));
    more.hidden = !typed;
    status.textContent = !typed ? "" : results.length ? `${results.length} found` : `Nothing is called ${typed}, or almost so.`;
    choose(0);
    return undefined;
  }

  function option(result, i, since) {
    const says = result.name ? [make("code", { textContent: result.name }), result.title]
      : [make("b", { textContent: result.title }), result.page ?? ""];
    const link = make("a", { id: `look-up-${i}`, href: new URL(result.address, root), role: "option", tabIndex: -1 },
      says[0], make("small", { textContent: says[1] }), ...(since ? [make("small", { className: "newer", textContent: `since ${since}` })] : []));
    link.dataset.result = i;
    if (result.name) link.dataset.name = result.name;
    link.addEventListener("pointermove", (event) => event.pointerType === "mouse" && i !== chosen && choose(i));
    link.addEventListener("click", (event) => {
      if (i === chosen) return leave();
      event.preventDefault(); // a finger sees the lines first
      return choose(i);
    });
    return link;
  }

  function choose(i) {
    chosen = i;
    [...list.children].forEach((link, place) => link.setAttribute("aria-selected", String(place === i)));
    const link = list.children[i];
    if (link) input.setAttribute("aria-activedescendant", link.id);
    else input.removeAttribute("aria-activedescendant");
    link?.scrollIntoView({ block: "nearest" });
    show(results[i]);
  }

  function show(result) {
    const row = index?.rows[result?.row];
    lines.replaceChildren();
    if (!result) return;
    const link = make("a", { href: new URL(result.address, root), textContent: row ? result.title : "Go there" });
    link.addEventListener("click", leave);
    const who = row ? make("small", { textContent: row[3] ? ` ≠ ${row[3]}` : " = all agree", className: row[3] ? "differs" : "agree" }) : "";
    lines.append(make("p", {}, link, who));
    if (!row) return;
    const keys = Object.keys(index.frameworks);
    const { beside } = trivium.get();
    for (const key of new Set([mine(), beside ?? mine(), ...keys])) { // what is known, what is shown, then the others
      const [code, label] = [row[2][keys.indexOf(key)], index.frameworks[key]];
      const says = code ? make("code", { textContent: code }) : "—";
      const button = make("button", { type: "button", disabled: !code, title: code ? `Copy the line of ${label}` : `Not in ${label}` },
        make("b", { textContent: label }), says);
      button.dataset.framework = key;
      button.addEventListener("click", () => copy(button, code, label));
      lines.append(button);
    }
  }

  async function copy(button, code, label) {
    try {
      await navigator.clipboard.writeText(code);
      status.textContent = `Copied: the line of ${label}`;
      button.classList.add("copied");
      setTimeout(() => button.classList.remove("copied"), 900);
    } catch {
      getSelection().selectAllChildren(button.lastElementChild); // where the clipboard is closed, at least select
    }
  }

  // --- Keys and ways in and out.
  function open(typed) {
    if (dialog && !dialog.open) dialog.showModal();
    if (typed !== undefined) input.value = typed;
    if (place) scrollTo({ top: 0, behavior: "instant" });
    input.focus();
    input.select();
    load();
    search();
  }

  trivium.lookUp = open;

  function leave() {
    dialog?.close();
  }

  more.addEventListener("click", () => {
    const field = document.querySelector("[data-md-component=search-query]");
    const typed = input.value;
    leave();
    setTimeout(() => { // this click would close the theme's search again
      field.value = typed;
      field.focus();
      field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    });
  });
  document.addEventListener("trivium:frameworks", () => results.length && choose(chosen));
  for (const button of buttons) button.addEventListener("click", () => open());
  input.addEventListener("input", search);
  input.addEventListener("focus", load);

  const step = { ArrowDown: 1, ArrowUp: -1 };
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" && !event.ctrlKey && !event.metaKey) event.stopPropagation(); // the theme has keys of its own
    const copies = [...lines.querySelectorAll("button:enabled")];
    const at = copies.indexOf(event.target);
    if (event.target === input && event.key in step && results.length) choose((chosen + step[event.key] + results.length) % results.length);
    else if (event.target === input && event.key === "Enter" && results.length) {
      if (event.ctrlKey || event.metaKey) copies.find((button) => button.dataset.framework === wanted())?.click();
      else {
        leave();
        location.assign(list.children[chosen].href);
      }
    } else if (at >= 0 && event.key in step) (copies[at + step[event.key]] ?? input).focus();
    else return;
    event.preventDefault();
  });

  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !k) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // else the theme opens its search too
    open();
  }, true);
}
