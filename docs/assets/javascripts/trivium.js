// What the reader chose holds on every page: the framework to show, and perhaps a second one beside it.
// Without this script tabs still switch, one set at a time, and everything can be read.
"use strict";
{
  const frameworks = Object.entries(JSON.parse(document.currentScript.dataset.frameworks)); // key and label of each
  const article = document.querySelector("article");
  const tabs = [...article.querySelectorAll(".example > .tabbed-set > input")];
  const labels = new Map(tabs.map((tab) => [tab.dataset.framework, label(tab).textContent]));

  function label(tab) {
    return tab.parentElement.querySelector(`label[for="${CSS.escape(tab.id)}"]`);
  }

  function panel(tab) {
    const set = tab.parentElement;
    return set.querySelector(":scope > .tabbed-content").children[[...set.querySelectorAll(":scope > input")].indexOf(tab)];
  }

  const select = document.createElement("select");
  let shown = null; // the framework that is open
  let beside = null; // the second one, which wide screens show

  // Open one framework everywhere. What the reader looks at stays where it is, whatever grows or shrinks above it.
  function show(framework, still) {
    const before = still?.getBoundingClientRect().top;
    if (framework === beside) beside = shown; // the two change places, so that two stay in view
    shown = framework;
    for (const tab of tabs) {
      if (tab.dataset.framework === framework) tab.checked = true;
    }
    compare(still, before);
  }

  function compare(still, before = still?.getBoundingClientRect().top) {
    document.documentElement.toggleAttribute("data-compare", beside !== null);
    for (const tab of tabs) panel(tab).classList.toggle("beside", tab.dataset.framework === beside);
    for (const option of select.options) option.disabled = option.value === shown;
    select.value = beside ?? "";
    if (still) scrollBy({ top: still.getBoundingClientRect().top - before, behavior: "instant" });
  }

  // What the reader looks at: a part of the page a little below the header.
  function inView() {
    return [...article.querySelectorAll("h1, h2, h3, p, .example")].find((part) => part.getBoundingClientRect().top > 100);
  }

  function remember() {
    __md_set("framework", shown);
    __md_set("beside", beside);
    const address = new URL(location);
    for (const [name, value] of [["framework", shown], ["beside", beside]]) {
      if (!address.searchParams.has(name)) continue; // whoever did not ask for it has a plain address
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
  }

  // The address may ask for frameworks, by key or by name: ?framework=PyTorch&beside=jax. It is kept, to be passed on.
  // After Back and a reload what was chosen since holds, and an address that asks for nothing known changes nothing.
  const returned = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  function asked(name) {
    const value = new URL(location).searchParams.get(name)?.toLowerCase();
    const key = frameworks.find(([key, label]) => value === key || value === label.toLowerCase())?.[0];
    return key && !(returned && __md_get(name)) ? key : null;
  }

  function addChooser() {
    select.append(new Option("none", ""), ...[...labels].map(([key, name]) => new Option(name, key)));
    select.addEventListener("change", () => {
      beside = select.value || null;
      compare(inView());
      remember();
    });
    const box = document.createElement("label");
    box.className = "compare";
    box.append("Compare with ", select);
    document.querySelector(".md-header .md-search")?.before(box); // in reach wherever the reader is on the page
    document.documentElement.toggleAttribute("data-labels", true);
    for (const tab of tabs) {
      panel(tab).dataset.label = label(tab).textContent;
      panel(tab).toggleAttribute("data-odd", label(tab).classList.contains("odd"));
    }
  }

  // An anchor such as #l1-norm-jax opens its tab, and all others with it, but is not remembered: it was somebody else's choice.
  function follow(scroll) {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.dataset.framework) return;
    show(target.dataset.framework);
    for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (scroll) target.closest(".example").scrollIntoView();
  }

  document.addEventListener("change", (event) => {
    if (!tabs.includes(event.target)) return;
    show(event.target.dataset.framework, event.target.parentElement);
    remember();
    history.replaceState(history.state, "", "#" + event.target.id); // an address to share
  });
  addEventListener("hashchange", () => follow(true));
  addEventListener("load", () => {
    if (!returned || !__md_get("framework")) follow(true);
  });

  for (const name of ["framework", "beside"]) {
    if (asked(name)) __md_set(name, asked(name));
  }
  const first = (name) => [asked(name), __md_get(name)].find((key) => labels.has(key)) ?? null;
  if (tabs.length) {
    addChooser();
    beside = first("beside");
    show(first("framework") ?? tabs[0].dataset.framework);
    if (!returned || !__md_get("framework")) follow(false);
    addEventListener("pageshow", (event) => {
      if (returned) setTimeout(() => show(shown)); // after this event the browser puts the tabs back as they were
      if (!event.persisted) return; // the browser had kept the whole page
      const [one, two] = ["framework", "beside"].map((name) => __md_get(name));
      if (labels.has(two) || two === null) beside = two;
      if (labels.has(one)) show(one);
    });
  }

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
