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
  const [differing, leftOut] = article.querySelectorAll(".differing input, .left-out-told");
  let open = null; // the framework whose tabs are open
  let beside = null; // the second one

  // Only what changes is touched, and first what is on the screen: a chapter has hundreds of tabs. The others follow after the
  // paint, and what is read stays where it is.
  function show(one, two) {
    const root = document.documentElement;
    const now = open === null || differing?.checked ? sets : sets.filter(onScreen);
    [open, beside] = [one, two];
    root.toggleAttribute("data-compare", two !== null);
    root.toggleAttribute("data-chosen", trivium.get().framework !== null);
    now.forEach(turn);
    if (now.length < sets.length) afterPaint(() => still(() => sets.forEach(turn), now.at(-1)?.example));
    leaveOut();
  }

  const afterPaint = (job) => requestAnimationFrame(() => setTimeout(job));

  function onScreen({ example }) {
    // To ask an example that is not laid out where it is would lay it out.
    if (example.firstElementChild.checkVisibility?.({ contentVisibilityAuto: true }) === false) return false;
    const { top, bottom } = example.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  }

  function turn(set) {
    const { all, shown } = set;
    const [one, two] = set.shown = [open, beside];
    if (shown?.[0] === one && shown[1] === two) return;
    if (all.has(one)) all.get(one).tab.checked = true;
    for (const key of shown ? new Set([...shown, one, two]) : all.keys()) {
      const panel = all.get(key)?.panel;
      if (!panel) continue;
      const seen = key === one || key === two || (key === shown?.[0] && !all.has(one));
      panel.classList.toggle("shown", seen);
      panel.classList.toggle("beside", key === two);
      if (findable && set.folds) panel.hidden = seen ? false : "until-found";
    }
    if (set.sides && (two !== null || shown?.[1])) say(set, one, two);
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
    if (key) reveal(key, target);
    for (let fold = target?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (scroll && key) target.closest(".example").scrollIntoView();
  }

  // The browser found a word in a tab that is not open, or a link leads to one.
  article.addEventListener("beforematch", ({ target }) => {
    const key = target.dataset.look;
    if (key) reveal(key, target);
  });

  // The example in which it is has turned before the browser goes there.
  function reveal(key, target) {
    show(key, key === beside ? open : beside);
    turn(sets.find(({ example }) => example.contains(target)));
  }

  // --- Only those that differ: what agrees is left out, and so is a section in which nothing is left. Of two that are
  // shown, those count in which these two differ.
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
    afterPaint(() => history.replaceState(history.state, "", "#" + target.id)); // an address to share
  });
  const fresh = () => !returned || !trivium.get().framework;
  addEventListener("hashchange", () => goTo(true));
  addEventListener("load", () => fresh() && goTo(true));
  follow();
  if (fresh()) goTo(false);
  // After this event the browser puts the tabs back as they were.
  if (returned) addEventListener("pageshow", () => setTimeout(() => {
    for (const set of sets) set.shown = null;
    show(open, beside);
  }));

  // --- What folds, copies or scrolls, which the theme would do with an observer for each of hundreds of code blocks.
  // A button copies the code beside it. A script prints nothing of its last line: who wants that gets a copy that does.
  article.addEventListener("click", ({ target }) => {
    const button = target.closest(".md-code__button");
    if (!button) return;
    const code = button.parentElement.querySelector("code").textContent.trimEnd();
    button.dataset.clipboardText = __md_get("print") ? printing(code, button.closest(".example .tabbed-block")) : code;
  }, true);

  function printing(code, panel) {
    const place = panel ? [...panel.parentElement.children].indexOf(panel) : -1;
    const last = panel?.closest(".example").querySelector(":scope > .verdict")?.dataset.last?.split(" ")[place];
    if (!last || last === "-") return code;
    const [[line, start], [end, column]] = last.split("-").map((at) => at.split(":").map(Number));
    const lines = code.split("\n");
    lines[end - 1] = `${lines[end - 1].slice(0, column)})${lines[end - 1].slice(column)}`;
    lines[line - 1] = `${lines[line - 1].slice(0, start)}print(${lines[line - 1].slice(start)}`;
    return lines.join("\n");
  }

  trivium.later(() => {
    const button = trivium.make("button", { type: "button", className: "md-code__button", title: "Copy to clipboard" });
    button.dataset.mdType = "copy";
    for (const pre of article.querySelectorAll(".highlight:not(.no-copy) > pre")) {
      const label = pre.closest(".tabbed-block")?.dataset.label;
      button.ariaLabel = label ? `Copy the code of ${label}` : "Copy the code";
      pre.prepend(button.cloneNode());
    }
  });

  // Paper shows what is folded.
  let folded = [];
  const unfold = (open) => folded.forEach((fold) => (fold.open = open));
  addEventListener("beforeprint", () => {
    folded = [...article.querySelectorAll("details:not([open])")];
    unfold(true);
  });
  addEventListener("afterprint", () => unfold(false));

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

  // A place in the tab order for what scrolls: formulas, tables, code.
  document.querySelector(".md-search")?.setAttribute("aria-label", "Search");
  const width = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const box of article.querySelectorAll("div.formula, .md-typeset__scrollwrap, .tree, pre > code")) width.observe(box);
}
