// Examples show what the reader chose: one framework, or two side by side. An anchor opens its tab.
// Without this script tabs still switch, one set at a time, and everything can be read.
"use strict";
{
  const article = document.querySelector("article");
  // Each set of tabs, with what belongs to each framework: its tab, its label, its panel.
  const sets = [...article.querySelectorAll(".example > .tabbed-set")].map((set) => {
    const labels = set.querySelector(":scope > .tabbed-labels").children;
    const panels = set.querySelector(":scope > .tabbed-content").children;
    const verdict = set.parentElement.querySelector(":scope > .verdict");
    const sides = verdict?.dataset.sides?.split(" ");
    const all = [...set.querySelectorAll(":scope > input")].map((tab, i) => [tab.dataset.framework, { tab, label: labels[i], panel: panels[i], side: sides?.[i] }]);
    return { all: new Map(all), verdict, sides, told: verdict?.querySelector("strong"), says: verdict?.querySelector("strong")?.textContent };
  });
  const { choose, still, returned } = trivium;
  let open = null; // the framework whose tabs are open
  let beside = null; // the second one

  // Only what changes is touched: a chapter has hundreds of tabs.
  function show(one, two) {
    document.documentElement.toggleAttribute("data-compare", two !== null);
    for (const set of sets) {
      const tab = set.all.get(one)?.tab;
      if (tab) tab.checked = true;
      if (two !== beside) {
        set.all.get(beside)?.panel.classList.remove("beside");
        set.all.get(two)?.panel.classList.add("beside");
      }
      if (set.sides) say(set, one, two);
    }
    [open, beside] = [one, two];
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

  for (const { all } of sets) {
    for (const { label, panel } of all.values()) {
      panel.dataset.label = label.textContent;
      panel.toggleAttribute("data-odd", label.classList.contains("odd"));
    }
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
  let blocks = 0;
  function mend() {
    for (const nav of article.querySelectorAll("nav.md-code__nav:not([aria-label])")) {
      nav.setAttribute("aria-label", `Code block ${++blocks}`);
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
