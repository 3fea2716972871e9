// The cheat sheet: filter as you type, the columns you want in the order you want, one click to copy, one group to print.
// Without this script the tables stand as they are, all columns and all rows.
"use strict";
{
  const article = document.querySelector("article");
  const sheets = [...article.querySelectorAll(".sheet")];
  const from = article.querySelector(".controls select");
  const boxes = [...article.querySelectorAll(".controls fieldset input")];
  const only = article.querySelector(".controls [name=only]");
  const search = article.querySelector(".filter input");
  const status = article.querySelector(".filter [role=status]");
  const head = [...sheets[0].querySelectorAll("thead th")].slice(1);
  const keys = head.map((cell) => cell.dataset.framework);
  const groups = sheets.map((sheet) => ({ sheet, title: sheet.previousElementSibling, table: sheet.querySelector("table") }));
  // Each row with its cells in the order in which they were written, whatever order they stand in now.
  const lines = sheets.flatMap((sheet) => [...sheet.querySelectorAll("tr")].map((row) => ({ row, cells: [...row.cells] })));
  const rows = lines.filter(({ cells }) => cells[1].tagName === "TD");
  const shown = new Set(keys);
  let order = keys.map((_, i) => i);

  // A link to pass a row on, made when somebody points at the row: there are more than a thousand.
  article.addEventListener("pointerover", ({ target }) => {
    const row = target.closest(".ops tr[id]");
    if (!row || row.querySelector(".here")) return;
    const says = row.cells[0].querySelector("a").textContent;
    row.cells[0].append(trivium.make("a", { href: `#${row.id}`, className: "here", textContent: "#", tabIndex: -1, ariaLabel: `Link to the row ${says}` }));
  });

  // --- Columns: what the reader knows stands first, what is shown beside it second: the switch in the header, of which
  // "I come from" is a part.
  function arrange() {
    from.value = trivium.get().mine;
    const next = [...new Set([...pair(), ...keys])].map((key) => keys.indexOf(key));
    if (next.join() === order.join()) return hide();
    order = next;
    for (const { row, cells } of lines) row.append(...order.map((i) => cells[i + 1]));
    return hide();
  }

  function hide() {
    const hidden = order.flatMap((i, place) => (shown.has(keys[i]) ? [] : [place + 2])).join(" ");
    for (const sheet of sheets) sheet.dataset.hidden = hidden;
    document.documentElement.toggleAttribute("data-few", shown.size <= 2); // on paper there is room for larger letters
  }

  function remember() {
    __md_set("sheet", { shown: [...shown], pair: pair() });
  }

  // Who chooses a framework wants to see it, wherever they chose.
  const pair = () => [trivium.get().mine, trivium.get().beside].filter((key) => keys.includes(key));
  function uncover() {
    for (const key of pair()) {
      shown.add(key);
      boxes[keys.indexOf(key)].checked = true;
    }
  }

  from.addEventListener("change", () => trivium.choose({ framework: from.value }));
  document.addEventListener("trivium:frameworks", () => {
    uncover();
    arrange();
    remember();
    if (only.checked) filter();
  });
  for (const box of boxes) {
    box.addEventListener("change", () => {
      if (!box.checked && shown.size === 1) box.checked = true; // one column has to stay
      if (box.checked) shown.add(box.value);
      else shown.delete(box.value);
      hide();
      remember();
    });
  }

  // --- The filter: every word must stand in the row: in its name, its mark, any framework's line; or be one of its group's name.
  const spellings = [[/\bjax\.numpy\./g, "jnp."], [/\bnumpy\./g, "np."], [/\btensorflow\./g, "tf."], [/(?<![\w.])f\./g, "torch.nn.functional."]];
  const clean = (text) => spellings.reduce((words, [long, short]) => words.replace(long, short), text.toLowerCase()).trim();
  let texts = null; // made when first asked for

  const elsewhere = trivium.make("button", { type: "button", className: "look-up-more" });
  elsewhere.addEventListener("click", () => trivium.lookUp(search.value.trim()));

  function matches(query) {
    texts ??= groups.flatMap(({ table, title }) => [...table.tBodies[0].rows].map((row) => ({
      text: [...row.querySelectorAll("a, summary, code")].map((part) => part.textContent).join("\n").toLowerCase(),
      group: title.firstChild.textContent.toLowerCase().split(" "),
    })));
    const words = query.split(/\s+/);
    return texts.map(({ text, group }) => words.every((word) => text.includes(word) || group.includes(word)));
  }

  // What was found is marked, on as many rows as one looks at.
  function mark(query, found) {
    if (!CSS.highlights) return;
    CSS.highlights.delete("found");
    const ranges = [];
    for (const { row } of query ? rows.filter((_, i) => found[i]).slice(0, 40) : []) {
      const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const word of query.split(/\s+/)) {
          const at = node.data.toLowerCase().indexOf(word);
          if (at >= 0) ranges.push(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + word.length }));
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  // Of two that are shown those count in which one of these differs, or is missing.
  function differs({ cells }) {
    if (!trivium.get().beside) return !cells[0].querySelector(".agree"); // a framework that need not be there may lack it
    return pair().some((key) => cells[keys.indexOf(key) + 1].matches(".odd, .none"));
  }

  function filter() {
    let query = clean(search.value);
    let found = matches(query);
    let told = "";
    if (!found.includes(true) && query.includes(".")) {
      const name = query.replace(/^.*\./, ""); // a method here may be a function there
      const call = `${name}(`;
      const again = texts.map(({ text }) => name !== "" && text.split(call).slice(0, -1).some((before) => !/\w$/.test(before)));
      if (again.includes(true)) {
        found = again;
        query = name;
        told = `No row has ${search.value.trim()}. With ${name}: `;
      }
    }
    if (only.checked) found = found.map((there, i) => there && differs(rows[i]));
    rows.forEach(({ row }, i) => (row.hidden = !found[i]));
    for (const { sheet, title, table } of groups) {
      title.hidden = sheet.hidden = !table.querySelector("tbody tr:not([hidden])");
    }
    article.querySelector(".groups").hidden = query !== "" || only.checked;
    mark(query, found);
    const count = found.filter(Boolean).length;
    status.textContent = query || only.checked ? `${told}${count} of ${rows.length} operations` : "";
    if (query && (told || !count)) status.append(" ", elsewhere); // the look-up knows other spellings, and all names
    elsewhere.textContent = `Look up ${search.value.trim()}`;
    const address = new URL(location);
    if (query) address.searchParams.set("filter", search.value);
    else address.searchParams.delete("filter");
    if (only.checked) address.searchParams.set("only", "differing");
    else address.searchParams.delete("only");
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }

  search.addEventListener("input", filter);
  only.addEventListener("change", () => trivium.still(filter));
  search.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    focus(visible().find((line) => line.length)?.[0]);
  });

  // --- Copy: a click or Enter on a cell. The arrow keys go from cell to cell.
  const code = (cell) => cell?.querySelector("td > code")?.textContent;

  async function copy(cell) {
    try {
      await navigator.clipboard.writeText(code(cell));
      status.textContent = `Copied: ${code(cell)}`;
      cell.classList.add("copied");
      setTimeout(() => cell.classList.remove("copied"), 900);
    } catch {
      getSelection().selectAllChildren(cell.firstElementChild); // where the clipboard is closed, at least select
    }
  }

  function visible() {
    return rows.filter(({ row }) => !row.hidden)
      .map(({ row }) => [...row.cells].slice(1).filter((cell, i) => shown.has(keys[order[i]]) && code(cell)));
  }

  // Who hears the page hears a grid, in which arrows move, and what Enter does.
  for (const { table } of groups) table.setAttribute("role", "grid");
  let current = null; // the one cell that Tab leads to
  function focus(cell) {
    if (!cell) return;
    current?.removeAttribute("tabindex");
    current = cell;
    current.setAttribute("aria-description", "Enter copies the line");
    current.tabIndex = 0;
    current.focus();
  }

  function move(key) {
    const field = visible();
    const y = field.findIndex((line) => line.includes(current));
    if (y < 0) return;
    const x = field[y].indexOf(current);
    if (key === "ArrowLeft") focus(field[y][x - 1]);
    else if (key === "ArrowRight") focus(field[y][x + 1]);
    else if (key === "ArrowUp" && !y) search.focus();
    else {
      const line = field[y + (key === "ArrowDown" ? 1 : -1)];
      focus(line?.[Math.min(x, line.length - 1)]);
    }
  }

  article.addEventListener("click", (event) => {
    const cell = event.target.closest(".sheet td");
    if (cell && code(cell) && getSelection().isCollapsed) copy(cell);
  });
  article.addEventListener("keydown", (event) => {
    if (event.target !== current) return;
    if (event.key === "Enter" || event.key === " ") copy(current);
    else if (event.key.startsWith("Arrow")) move(event.key);
    else if (event.key === "Escape") search.focus();
    else return;
    event.preventDefault();
  });
  article.addEventListener("focusin", (event) => {
    if (event.target.matches(".sheet td")) current = event.target;
  });

  // --- One group on one sheet of paper.
  for (const { sheet, title } of groups) {
    const button = trivium.make("button", { type: "button", className: "print", textContent: "Print this group" });
    button.addEventListener("click", () => {
      for (const element of [title, sheet]) element.classList.add("printed");
      article.classList.add("print-one");
      print();
    });
    title.append(button);
  }
  addEventListener("afterprint", () => {
    article.classList.remove("print-one");
    for (const element of article.querySelectorAll(".printed")) element.classList.remove("printed");
  });

  // --- All groups on paper, in the columns that are shown: two of them are read best.
  const all = trivium.make("button", { type: "button", className: "print", textContent: "Print these columns" });
  all.addEventListener("click", () => print());
  article.querySelector(".controls").append(all);

  // --- What was chosen before, and what the address asks for (the theme has taken "q" for its own search).
  const chosen = __md_get("sheet");
  if (chosen?.shown?.some((key) => keys.includes(key))) {
    for (const key of keys) if (!chosen.shown.includes(key)) shown.delete(key);
  }
  boxes.forEach((box, i) => (box.checked = shown.has(keys[i])));
  if (chosen?.pair?.join() !== pair().join()) uncover();
  arrange();
  const first = visible()[0]?.[0];
  if (first) {
    (current = first).tabIndex = 0;
    current.setAttribute("aria-description", "Enter copies the line");
  }
  search.value = new URL(location).searchParams.get("filter") ?? search.value;
  only.checked = new URL(location).searchParams.get("only") === "differing";
  if (search.value || only.checked) filter();
  addEventListener("hashchange", () => {
    if (!document.querySelector(":target")?.hidden) return;
    search.value = "";
    only.checked = false;
    filter();
    document.querySelector(":target").scrollIntoView();
  });
}
