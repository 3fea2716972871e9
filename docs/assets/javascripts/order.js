// What the reader knows stands first, what is shown beside it second, the others as they were written: columns, rows,
// sections and links that say whose they are, data-of="torch". Neighbors change places, what stands between them stays.
// Without this script, and as long as nobody chose, all is as it was written.
"use strict";
{
  const of = (part) => part?.dataset.of;
  const runs = []; // neighbors, as they were written
  for (const part of document.querySelectorAll("article [data-of]")) {
    if (of(part.previousElementSibling)) runs.at(-1).push(part);
    else runs.push([part]);
  }
  let order = "";

  function arrange() {
    const { framework, mine, beside } = trivium.get();
    const first = framework || beside ? [mine, beside].filter(Boolean) : [];
    if (first.join() === order) return;
    order = first.join();
    const rank = (part) => (first.includes(of(part)) ? first.indexOf(of(part)) : first.length);
    for (const run of runs) {
      const places = run.map((part) => {
        const place = document.createComment("");
        part.replaceWith(place);
        return place;
      });
      const sorted = [...run].sort((a, b) => rank(a) - rank(b));
      places.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      places.forEach((place, i) => place.replaceWith(sorted[i]));
    }
  }

  document.addEventListener("trivium:frameworks", arrange);
  trivium.still(arrange);
}
