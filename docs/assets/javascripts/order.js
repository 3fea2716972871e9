// What the reader knows stands first, what is shown beside it second, the others as they were written: columns, rows,
// sections and links that say whose they are, data-of="torch". Neighbors change places, what stands between them stays.
// Without this script, and as long as nobody chose, all is as it was written.
"use strict";
{
  const of = (part) => part.dataset.of;
  const runs = new Map(); // each part with its neighbors, as they were written
  for (const part of document.querySelectorAll("article [data-of]")) {
    const run = runs.get(part.previousElementSibling) ?? [];
    run.push(part);
    runs.set(part, run);
  }
  const place = document.createComment("");
  let order = "";

  function swap(one, other) {
    one.replaceWith(place);
    other.replaceWith(one);
    place.replaceWith(other);
  }

  function arrange() {
    const { framework, mine, beside } = trivium.get();
    const first = framework || beside ? [mine, beside].filter(Boolean) : [];
    if (first.join() === order) return;
    order = first.join();
    const rank = (part) => (first.includes(of(part)) ? first.indexOf(of(part)) : first.length);
    for (const run of new Set(runs.values())) {
      const stand = [...run[0].parentElement.children].filter((part) => runs.get(part) === run);
      const sorted = [...run].sort((a, b) => rank(a) - rank(b));
      const where = new Map(stand.map((part, i) => [part, i]));
      sorted.forEach((part, i) => {
        const other = stand[i];
        if (part === other) return;
        swap(other, part);
        stand[where.get(part)] = other;
        where.set(other, where.get(part));
        stand[i] = part;
      });
    }
  }

  document.addEventListener("trivium:frameworks", arrange);
  if (trivium.get().framework || trivium.get().beside) trivium.still(arrange); // to look where the reader is costs a layout
}
