// Where they disagree: the lines of one direction, of one kind, silent or loud, and with the words that are typed.
// It starts from the reader's two frameworks, and keeps what is chosen in the address: ?pair=torch-jax&bite=silent&kind=dtype.
// A line that is opened is in the address too: #norms/l1-norm. Without this script all lines are there, and unfold.
"use strict";
{
  const place = document.querySelector("article .folds");
  const keys = [...trivium.labels.keys()];
  const filterBox = document.querySelector(".filter");
  const fields = [...filterBox.querySelectorAll("select, input")];
  const field = Object.fromEntries(fields.map((one) => [one.name, one]));
  const fold = trivium.folds(filterBox);
  const bites = [...field.bite.options].map((option) => option.value).filter(Boolean);
  const order = [...field.kind.options].map((option) => option.value).filter(Boolean);
  const ANY = "any"; // in an address: no pair, whatever the reader's frameworks are

  // Each line with the directions of each bite, in the order in which the page has them.
  const groups = [...place.querySelectorAll(":scope > .group")];
  const rows = groups.flatMap((group) => [...group.querySelectorAll(":scope > .trap")].map((row) => {
    const mark = row.querySelector(".bite");
    const words = (names) => Object.fromEntries(names.map((name) => [name, (row.dataset[name] ?? "").split(" ")]));
    return { row, group, mark, worst: mark.textContent, of: words(bites), kinds: words(keys), text: null };
  }));

  // How a line bites in the direction that is chosen; any is as good as another where none is.
  function bitten({ of, worst }, pair, asked) {
    if (!pair) return !asked ? worst : of[asked].some(Boolean) ? asked : "";
    return bites.find((bite) => of[bite].includes(pair)) ?? "";
  }

  // In which kinds the two of a direction differ from the others, or any of all.
  const kindsOf = ({ kinds }, pair) => new Set((pair ? pair.split("-") : keys).flatMap((key) => kinds[key]).filter(Boolean));

  // What a line says already is not written again: there are hundreds.
  function tell({ mark, found, worst }, kinds) {
    const bite = found || worst;
    if (mark.textContent !== bite) Object.assign(mark, { className: `bite ${bite}`, textContent: bite });
    const last = mark.nextElementSibling;
    if (last.textContent !== kinds) last.textContent = kinds;
  }

  function filter() {
    const [pair, asked, kind] = [field.pair.value, field.bite.value, field.kind.value];
    const words = field.filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    const counts = new Map(groups.map((group) => [group, { all: 0, silent: 0 }]));
    let count = 0;
    for (const line of rows) {
      line.found = bitten(line, pair, asked);
      if (words.length) line.text ??= line.row.textContent.toLowerCase();
      const kinds = kindsOf(line, pair);
      const fits = line.found && (!asked || line.found === asked) && (!kind || kinds.has(kind))
        && words.every((word) => line.text.includes(word));
      line.row.hidden = !fits;
      tell(line, order.filter((one) => kinds.has(one)).join(", "));
      if (!fits) continue;
      count += 1;
      counts.get(line.group).all += 1;
      counts.get(line.group).silent += line.found === bites[0];
    }
    const left = [...counts].filter(([, { all }]) => all);
    const says = new Map(left.map(([group, { all, silent }]) => [group, `${all}${silent ? ` · ${silent} ${bites[0]}` : ""}`]));
    fold(says, count, `${rows.length} examples`, words.length > 0);
  }

  // Silent before loud in the direction that is chosen; otherwise the order of the page, which stands already as it opens.
  let arranged = "";
  function arrange() {
    const pair = field.pair.value;
    if (!pair && !arranged) return;
    arranged = pair;
    const rank = (line) => (pair ? bites.indexOf(line.found || bites.at(-1)) : 0);
    for (const line of [...rows].sort((a, b) => rank(a) - rank(b))) line.group.append(line.row);
    const shown = pair ? pair.split("-") : keys;
    for (const part of place.querySelectorAll("[data-framework]")) part.hidden = !shown.includes(part.dataset.framework);
  }

  // The reader's two frameworks, as the switch in the header keeps them.
  const reader = () => {
    const { mine, beside } = trivium.get();
    const pair = `${mine}-${beside}`;
    return offered("pair", pair) ? pair : "";
  };
  const offered = (name, value) => [...field[name].options].some((option) => option.value === value);

  function remember() {
    const address = new URL(location);
    for (const { name, value } of fields) {
      const kept = value || (name === "pair" && reader() ? ANY : "");
      if (kept) address.searchParams.set(name, kept);
      else address.searchParams.delete(name);
    }
    go(address);
  }

  function go(address) {
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }

  // The line that the address names is open, whatever was chosen: somebody passed it on, or the reader comes back to it.
  function follow() {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".trap");
    if (!row) return;
    if (row.hidden) {
      for (const one of fields) one.value = "";
      filter();
      arrange();
      remember();
    }
    row.open = row.parentElement.open = true;
    row.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
  place.addEventListener("click", ({ target }) => {
    const row = target.closest(".trap > summary")?.parentElement;
    if (!row) return;
    const address = new URL(location);
    address.hash = row.open ? "" : row.id; // what the click will make of it
    go(address);
  });
  addEventListener("hashchange", follow);
  addEventListener("load", follow);

  function start() {
    const asked = new URL(location).searchParams;
    for (const { name } of fields) {
      const value = asked.get(name) ?? "";
      if (name === "filter" || offered(name, value)) field[name].value = value;
    }
    if (asked.get("pair") !== ANY && !field.pair.value) field.pair.value = reader();
    filter();
    arrange();
  }

  for (const one of fields) {
    one.addEventListener("input", () => {
      filter();
      if (one === field.pair) arrange();
      remember();
    });
  }
  document.addEventListener("trivium:frameworks", ({ detail: { framework, beside } }) => {
    const pair = `${framework}-${beside}`;
    field.pair.value = offered("pair", pair) ? pair : "";
    filter();
    arrange();
    remember();
  });
  start();
}
