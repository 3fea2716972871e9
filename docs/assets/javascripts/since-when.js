// The filter shows the rows that have what was chosen, and all that was typed; what was chosen stays in the address.
// The version that the reader has is kept, for the look-up box.
"use strict";
{
  const fields = [...document.querySelectorAll(".filter :is(select, input)")];
  const rows = [...document.querySelectorAll("article table.lines tbody tr")];
  const texts = rows.map((row) => [...row.cells].map((cell) => cell.textContent).join("\n").toLowerCase());
  const filter = () => {
    const address = new URL(location);
    for (const { name, value } of fields) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    const fits = (row, i) => fields.every(({ name, value }) => name in row.dataset
      ? !value || ` ${row.dataset[name]} `.includes(` ${value} `) // a kind may have several words
      : value.toLowerCase().split(/\s+/).every((word) => texts[i].includes(word)));
    rows.forEach((row, i) => (row.hidden = !fits(row, i)));
    const count = rows.filter((row) => !row.hidden).length;
    document.querySelector(".filter [role=status]").textContent = `${count} of ${rows.length}`;
    const notes = fields.map((field) => field.selectedOptions?.[0].dataset.note).filter(Boolean);
    document.querySelector(".partly").textContent = notes.join(" ");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  };
  const asked = new URL(location).searchParams;
  const asks = fields.some(({ name }) => asked.has(name)); // then it says all that is asked
  for (const field of fields) {
    const before = field.value;
    const kept = field.name === "from" && !asks ? __md_get("version") : null;
    field.value = asked.get(field.name) ?? kept ?? before;
    if (field.selectedIndex < 0) field.value = before; // a version that is no longer there
    field.addEventListener("input", filter);
  }
  const from = fields.find(({ name }) => name === "from");
  from.addEventListener("input", () => __md_set("version", from.value));
  filter();
}
