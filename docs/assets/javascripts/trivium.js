// Examples show what the reader chose: one framework, or two side by side. An anchor opens its tab.
// Without this script tabs still switch, one set at a time, and everything can be read.
"use strict";
{
  const article = document.querySelector("article");
  // Each set of tabs, with what belongs to each framework: its tab, its panel, and with whom it agrees.
  const sets = [...article.querySelectorAll(".example > .tabbed-set")].map((set) => {
    const labels = set.querySelector(":scope > .tabbed-labels").children;
    const panels = set.querySelector(":scope > .tabbed-content").children;
    const verdict = set.parentElement.querySelector(":scope > .verdict");
    const sides = verdict?.dataset.sides?.split(" ");
    const all = new Map();
    for (const [i, tab] of set.querySelectorAll(":scope > input").entries()) {
      const panel = panels[i];
      all.set(tab.dataset.framework, { tab, panel, side: sides?.[i] });
      Object.assign(panel.dataset, { label: labels[i].textContent, look: tab.dataset.framework });
      panel.toggleAttribute("data-odd", labels[i].classList.contains("odd"));
      for (const block of panel.children) { // who hears the page hears which of the two begins
        if (!block.classList.contains("highlight")) continue;
        block.setAttribute("role", "group");
        block.setAttribute("aria-label", block.classList.contains("output") ? "Output" : "Code");
      }
    }
    const told = verdict?.querySelector("strong");
    return { example: set.parentElement, all, verdict, sides, told, says: told?.textContent, folds: !set.closest(".quartet") };
  });
  const { choose, still, returned } = trivium;
  const findable = "onbeforematch" in article; // what is hidden until it is found
  let open = null; // the framework whose tabs are open
  let beside = null; // the second one

  // Only what changes is touched: a chapter has hundreds of tabs.
  function show(one, two) {
    const root = document.documentElement;
    root.toggleAttribute("data-compare", two !== null);
    root.toggleAttribute("data-chosen", trivium.get().framework !== null);
    const first = open === null;
    for (const set of sets) {
      const { all } = set;
      if (all.has(one)) all.get(one).tab.checked = true;
      for (const key of first ? all.keys() : new Set([open, beside, one, two])) {
        const panel = all.get(key)?.panel;
        if (!panel) continue;
        const seen = key === one || key === two || (key === open && !all.has(one));
        panel.classList.toggle("shown", seen);
        panel.classList.toggle("beside", key === two);
        if (findable && set.folds) panel.hidden = seen ? false : "until-found";
      }
      if (set.sides && (two !== null || beside !== null)) say(set, one, two);
    }
    [open, beside] = [one, two];
    leaveOut();
  }

  // Where two are shown, the verdict begins with what these two do, and then says what the others do.
  function say({ all, verdict, told, says }, one, two) {
    const pair = two === null ? [] : [one, two].filter((key) => all.has(key));
    const side = (key) => all.get(key).side;
    const name = (keys) => keys.map((key) => trivium.labels.get(key)).join(" and ");
    const differ = (keys) => keys.length && `${name(keys)} differ${keys.length > 1 ? "" : "s"}`;
    const missing = (keys) => keys.length && `not in ${name(keys)}`;
    const lacks = (key) => side(key) === "-";
    if (pair.length < 2) {
      told.textContent = says;
      verdict.removeAttribute("data-pair");
      return;
    }
    const [mine, others] = [side(one), [...all.keys()].filter((key) => !pair.includes(key))];
    const same = mine === side(two);
    const odd = pair.filter((key) => side(key) !== "0");
    const here = pair.some(lacks) ? missing(pair.filter(lacks)) : same ? "these two agree" : odd.length > 1 ? "these two differ" : differ(odd);
    const common = pair.some(lacks) ? "0" : same ? mine : "0";
    const there = [differ(others.filter((key) => !lacks(key) && side(key) !== common)), missing(others.filter(lacks))];
    const words = [here, ...there].filter(Boolean).join("; ");
    told.textContent = `${words[0].toUpperCase()}${words.slice(1)}.`;
    verdict.dataset.pair = same && mine !== "-" ? "agrees" : "differs";
  }

  function follow() {
    const { mine, beside, side } = trivium.get();
    show(side ? mine : beside ?? mine, side ? beside : null);
  }

  document.documentElement.toggleAttribute("data-labels", true);

  // A tab is a choice: of the one to show where one of two is shown, else of one's own. Who knows one and is shown
  // another looks back at their own without forgetting the other.
  function pick(key) {
    const { mine, beside, side } = trivium.get();
    if (!beside || side) choose({ framework: key });
    else if (key === mine) show(mine, null);
    else choose({ framework: mine, beside: key });
  }

  // An anchor such as #l1-norm-jax opens its tab, and all others with it, but is not remembered: it was somebody else's choice.
  function goTo(scroll) {
    const target = document.getElementById(location.hash.slice(1));
    const key = target?.dataset.framework;
    if (!key) return;
    show(key, key === beside ? open : beside);
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (scroll) target.closest(".example").scrollIntoView();
  }

  // The browser found a word in a tab that is not open, or a link leads to one.
  article.addEventListener("beforematch", ({ target }) => {
    const key = target.dataset.look;
    if (key) show(key, key === beside ? open : beside);
  });

  // --- Only those that differ: what agrees is left out, and so is a section in which nothing is left. Of two that are
  // shown, those count in which these two differ.
  const [differing, leftOut] = article.querySelectorAll(".differing input, .left-out-told");
  const out = new Set();
  function leaveOut() {
    if (!differing?.checked && !out.size) return;
    for (const part of out) part.classList.remove("left-out");
    out.clear();
    if (!differing.checked) return tellOut();
    const agrees = ({ verdict }) => (beside === null ? !verdict.dataset.sides : verdict.dataset.pair !== "differs");
    for (const set of sets) if (agrees(set)) out.add(set.example);
    const level = (part) => (/^H[2-6]$/.test(part.tagName) ? +part.tagName[1] : 9);
    const parts = [...article.children];
    const start = parts.findIndex((part) => level(part) < 9);
    parts.forEach((part, i) => {
      if (level(part) === 9 || i < start) return;
      const end = parts.findIndex((other, j) => j > i && level(other) <= level(part));
      const section = parts.slice(i, end < 0 ? parts.length : end);
      const examples = section.flatMap((other) => (other.matches(".example") ? [other] : [...other.querySelectorAll(".example")]));
      if (examples.length && examples.every((example) => out.has(example))) for (const other of section) out.add(other);
    });
    for (const part of out) part.classList.add("left-out");
    tellOut();
  }

  function tellOut() {
    const count = [...out].filter((part) => part.matches(".example")).length;
    leftOut.textContent = differing.checked ? `${count} of ${sets.length} examples agree and are left out, with sections that have no others.` : "";
  }

  function onlyDiffering(on) {
    differing.checked = on;
    still(leaveOut);
    const address = new URL(location);
    if (on) address.searchParams.set("only", "differing");
    else address.searchParams.delete("only");
    history.replaceState(history.state, "", address);
  }

  if (differing) {
    differing.checked = new URL(location).searchParams.get("only") === "differing";
    differing.addEventListener("change", () => onlyDiffering(differing.checked));
    addEventListener("hashchange", () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target?.closest(".left-out")) return;
      onlyDiffering(false);
      target.scrollIntoView();
    });
  }

  document.addEventListener("trivium:frameworks", follow);
  article.addEventListener("change", ({ target }) => {
    if (!target.matches(".example > .tabbed-set > input")) return;
    still(() => pick(target.dataset.framework), target.parentElement);
    history.replaceState(history.state, "", "#" + target.id); // an address to share
  });
  const fresh = () => !returned || !trivium.get().framework;
  addEventListener("hashchange", () => goTo(true));
  addEventListener("load", () => fresh() && goTo(true));
  follow();
  if (fresh()) goTo(false);
  // After this event the browser puts the tabs back as they were.
  if (returned) addEventListener("pageshow", () => setTimeout(() => show(open, beside)));

  // A script prints nothing of its last line: who wants that gets a copy that does.
  article.addEventListener("click", ({ target }) => {
    const button = target.closest(".md-code__button");
    const panel = button?.closest(".tabbed-block");
    if (!panel) return;
    const place = [...panel.parentElement.children].indexOf(panel);
    const last = panel.closest(".example")?.querySelector(":scope > .verdict")?.dataset.last?.split(" ")[place];
    const code = panel.querySelector(".language-python code")?.textContent;
    if (!__md_get("print") || !code || !last || last === "-") return button.removeAttribute("data-clipboard-text");
    const [[line, start], [end, column]] = last.split("-").map((at) => at.split(":").map(Number));
    const lines = code.replace(/\n$/, "").split("\n");
    lines[end - 1] = `${lines[end - 1].slice(0, column)})${lines[end - 1].slice(column)}`;
    lines[line - 1] = `${lines[line - 1].slice(0, start)}print(${lines[line - 1].slice(start)}`;
    button.setAttribute("data-clipboard-text", lines.join("\n"));
  }, true);

  // The link of a section or an example is to be passed on: with the two frameworks, where two are chosen. The address
  // has them before the browser follows the link.
  article.addEventListener("click", ({ target }) => {
    const { mine, beside } = trivium.get();
    if (!beside || !target.closest(".headerlink")) return;
    const address = new URL(location);
    address.searchParams.set("framework", mine);
    address.searchParams.set("beside", beside);
    history.replaceState(history.state, "", address);
  });

  // A report names the page on which it was written.
  article.addEventListener("click", ({ target }) => {
    const report = target.closest(".verdict .links a[href*='/issues/new?']");
    if (!report || report.href.includes("Page%3A")) return;
    report.href += encodeURIComponent(`Page: ${location.origin}${location.pathname}#${report.closest(".example").dataset.anchor}\n`);
  });

  // Names for what the theme leaves nameless, and a place in the tab order for what scrolls: formulas, tables, and code,
  // which the theme looks at only where it was visible from the start.
  document.querySelector(".md-search")?.setAttribute("aria-label", "Search");
  const width = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  const observed = new Set();
  function mend() {
    for (const nav of article.querySelectorAll("nav.md-code__nav:not([role])")) {
      nav.setAttribute("role", "none"); // hundreds of landmarks are none
      const label = nav.closest(".tabbed-block")?.dataset.label;
      nav.querySelector(".md-code__button")?.setAttribute("aria-label", label ? `Copy the code of ${label}` : "Copy the code");
    }
    for (const box of article.querySelectorAll("div.formula, .md-typeset__scrollwrap, .tree, pre > code")) {
      if (observed.has(box)) continue; // to observe again is to be told again, of hundreds
      observed.add(box);
      width.observe(box);
    }
  }
  mend();
  new MutationObserver(mend).observe(article, { childList: true, subtree: true });
}
