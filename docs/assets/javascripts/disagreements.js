// Where they disagree: the rows of one direction, of one kind, silent or loud, and with the words that are typed.
// It starts from the reader's two frameworks, and keeps what is chosen in the address: ?pair=torch-jax&bite=silent&kind=dtype.
// Without this script all rows stand as they are.
"use strict";
{
  const table = document.querySelector("article table.traps");
  const body = table.tBodies[0];
  const keys = [...table.tHead.rows[0].cells].map((cell) => cell.dataset.framework);
  const fields = [...document.querySelectorAll(".filter :is(select, input)")];
  const field = Object.fromEntries(fields.map((one) => [one.name, one]));
  const status = document.querySelector(".filter [role=status]");
  const bites = [...field.bite.options].map((option) => option.value).filter(Boolean);
  const order = [...field.kind.options].map((option) => option.value).filter(Boolean);
  const ANY = "any"; // in an address: no pair, whatever the reader's frameworks are

  // Each row with the directions of each bite, in the order in which the page has them.
  const rows = [...body.rows].map((row) => {
    const mark = row.querySelector(".bite");
    const words = (names) => Object.fromEntries(names.map((name) => [name, (row.dataset[name] ?? "").split(" ")]));
    return { row, mark, worst: mark.textContent, of: words(bites), kinds: words(keys.filter(Boolean)), text: null };
  });

  // How a row bites in the direction that is chosen; any is as good as another where none is.
  function bitten({ of, worst }, pair, asked) {
    if (!pair) return !asked ? worst : of[asked].some(Boolean) ? asked : "";
    return bites.find((bite) => of[bite].includes(pair)) ?? "";
  }

  // In which kinds the two of a direction differ from the others, or any of all.
  const kindsOf = ({ kinds }, pair) => new Set((pair ? pair.split("-") : Object.keys(kinds)).flatMap((key) => kinds[key]).filter(Boolean));

  function filter() {
    const [pair, asked, kind] = [field.pair.value, field.bite.value, field.kind.value];
    const words = field.filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const line of rows) {
      line.found = bitten(line, pair, asked);
      if (words.length) line.text ??= line.row.textContent.toLowerCase();
      const kinds = kindsOf(line, pair);
      const fits = line.found && (!asked || line.found === asked) && (!kind || kinds.has(kind))
        && words.every((word) => line.text.includes(word));
      line.row.hidden = !fits;
      line.mark.className = `bite ${line.found || line.worst}`;
      line.mark.textContent = line.found || line.worst;
      line.mark.nextElementSibling.textContent = order.filter((one) => kinds.has(one)).join(", ");
      count += Boolean(fits);
    }
    status.textContent = `${count} of ${rows.length} examples`;
  }

  // Silent before loud in the direction that is chosen; otherwise the order of the page.
  function arrange() {
    const pair = field.pair.value;
    const place = (line) => (pair ? bites.indexOf(line.found || bites.at(-1)) : 0);
    for (const head of table.tHead.rows[0].cells) head.removeAttribute("aria-sort");
    body.append(...[...rows].sort((a, b) => place(a) - place(b)).map(({ row }) => row));
    const shown = pair ? pair.split("-") : keys;
    table.dataset.hidden = keys.flatMap((key, i) => (!key || shown.includes(key) ? [] : [i + 1])).join(" ");
    for (const reason of body.querySelectorAll("[data-framework]")) reason.hidden = !shown.includes(reason.dataset.framework);
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
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }

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
