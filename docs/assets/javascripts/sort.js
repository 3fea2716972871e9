// Tables of the class "lines" sort by the column whose head is pressed; a second press turns the order around.
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
}
