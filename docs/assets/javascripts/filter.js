// The filter of Since when and of the public names shows the lines that have what was chosen, and all that was typed; what was
// chosen stays in the address. The version that the reader has is kept, for the look-up box.
"use strict";
{
  const box = document.querySelector(".filter");
  const fields = [...box.querySelectorAll("select, input")];
  const lines = [...document.querySelectorAll("article .group :is(.trap, tbody tr)")].map((row) => ({ row, group: row.closest(".group"), text: null }));
  const fold = trivium.folds(box);
  const filter = () => {
    const address = new URL(location);
    for (const { name, value } of fields) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    const fits = (line, { name, value }) => {
      const data = line.row.dataset[name] ?? line.group.dataset[name];
      if (!value) return true;
      if (data !== undefined) return name === "kind" ? data === value : data.split(" ").includes(value);
      line.text ??= line.row.textContent.toLowerCase();
      return value.toLowerCase().split(/\s+/).every((word) => line.text.includes(word));
    };
    const counts = new Map();
    for (const line of lines) {
      line.row.hidden = !fields.every((field) => fits(line, field));
      if (!line.row.hidden) counts.set(line.group, (counts.get(line.group) ?? 0) + 1);
    }
    const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
    fold(counts, count, lines.length, fields.some(({ type, value }) => type === "search" && value.trim()));
    const notes = fields.map((field) => field.selectedOptions?.[0].dataset.note).filter(Boolean);
    if (notes.length || from) document.querySelector(".partly").textContent = notes.join(" ");
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
  from?.addEventListener("input", () => __md_set("version", from.value));
  filter();
}
