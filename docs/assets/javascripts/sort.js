// Tables of the class "lines" sort by the column whose head is pressed; a second press turns the order around.
// Where a page has a filter, it shows the rows that have what was chosen, and all that was typed.
"use strict";
for (const table of document.querySelectorAll("article table.lines")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows]; // as written: the order for rows that are equal
  const texts = rows.map((row) => [...row.cells].map((cell) => cell.textContent));
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.ariaSort !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.ariaSort = up ? "ascending" : "descending";
      const order = rows.map((_, i) => i).sort((a, b) => (compare(texts[a][column], texts[b][column]) || a - b) * (up ? 1 : -1));
      body.append(...order.map((i) => rows[i]));
    });
  });

  const fields = [...document.querySelectorAll(".filter :is(select, input)")];
  if (!fields.length) continue;
  const filter = () => {
    const address = new URL(location);
    for (const { name, value } of fields) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    const fits = (row, i) => fields.every(({ name, value }) => name in row.dataset
      ? !value || row.dataset[name].split(" ").includes(value)
      : value.toLowerCase().split(/\s+/).every((word) => texts[i].join("\n").toLowerCase().includes(word)));
    rows.forEach((row, i) => (row.hidden = !fits(row, i)));
    const count = rows.filter((row) => !row.hidden).length;
    document.querySelector(".filter [role=status]").textContent = `${count} of ${rows.length}`;
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };
  for (const field of fields) {
    field.value = new URL(location).searchParams.get(field.name) ?? field.value;
    field.addEventListener("input", filter);
  }
  filter();
}
