// Lines in groups that fold: where they disagree, since when, the public names. A group says how many of its lines are left, and is
// hidden if none is. Groups unfold by themselves while a reader looks for something, and fold again after it.
"use strict";
trivium.folds = (box) => {
  const FEW = 30; // so many lines are read without a group's title between them and the reader
  const groups = [...document.querySelectorAll("article .group")];
  const status = box.querySelector("[role=status]");
  const all = box.querySelector("button");
  let sought = false;

  all.addEventListener("click", () => {
    const now = all.textContent === "Unfold all";
    for (const group of groups) group.open = now;
    tell();
  });
  document.addEventListener("toggle", tell, true);

  function tell() {
    all.textContent = groups.every((group) => group.hidden || group.open) ? "Fold all" : "Unfold all";
  }

  // `says` has the words for the count of each group in which a line is left; `seeks` says that the reader typed something.
  return (says, count, every, seeks) => {
    for (const group of groups) {
      group.hidden = !says.has(group);
      const heading = group.closest(".folds").previousElementSibling;
      if (heading?.matches("h2[id^=in-]")) heading.hidden = group.hidden; // of a list of names
      group.querySelector("summary > small").textContent = says.get(group) ?? "";
    }
    status.textContent = `${count} of ${every}`;
    const now = seeks || count <= FEW;
    if (now !== sought) for (const group of groups) group.open = now;
    sought = now;
    tell();
  };
};
