// The switch in the header: the framework that the reader knows, the one to show, and whether both stand side by side.
// One state for all pages. It is kept, follows the address where that asks, and changes are told to whoever listens.
// Without this script nothing of it is seen.
"use strict";
globalThis.trivium = (() => {
  const box = document.querySelector(".choice");
  const [knows, shows, both] = box.querySelectorAll("select, input");
  const labels = new Map([...knows.options].map((option) => [option.value, option.text]));
  const known = (key) => (labels.has(key) ? key : null);
  // For the scripts after this one: an element with its properties and what is in it.
  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  // What can wait until the page is there. Each job is a task of its own: together they would keep the reader waiting.
  const later = (job) => addEventListener("load", () => setTimeout(job));
  const returned = performance.getEntriesByType("navigation")[0]?.type === "back_forward";

  // The address may ask for frameworks, by key or by name: ?framework=PyTorch&beside=jax. It is kept, to be passed on.
  // After Back and a reload what was chosen since holds, and an address that asks for nothing known changes nothing.
  function asked(name) {
    const value = new URL(location).searchParams.get(name)?.toLowerCase();
    const key = [...labels].find(([key, label]) => value === key || value === label.toLowerCase())?.[0];
    return key && !(returned && __md_get(name)) ? key : null;
  }

  // `framework` is null as long as nobody chose. `beside` is never the same one. `side`: both at once, if there are two.
  let state = {};
  function read() {
    state = { framework: known(__md_get("framework")), beside: known(__md_get("beside")), side: __md_get("side") ?? true };
    if (state.beside === mine()) state.beside = null;
  }
  const mine = () => state.framework ?? [...labels.keys()][0];

  // Who chooses the second one as the first has them change places, so that two stay in view.
  function change({ framework, beside, side }) {
    const before = mine();
    if (framework) {
      state.framework = framework;
      if (state.beside === framework) state.beside = before === framework ? null : before;
    }
    if (beside !== undefined) state.beside = beside === mine() ? null : beside;
    if (side !== undefined) state.side = side;
  }

  const keep = (names) => names.forEach((name) => __md_set(name, state[name]));

  function show() {
    knows.value = mine();
    for (const option of shows.options) option.text = option.value === mine() ? "it alone" : labels.get(option.value);
    shows.value = state.beside ?? mine();
    both.checked = state.side && state.beside !== null;
  }

  function choose(wanted) {
    change(wanted);
    keep(["framework", "beside", "side"]);
    show();
    const address = new URL(location);
    for (const name of ["framework", "beside"]) {
      if (!address.searchParams.has(name)) continue; // whoever did not ask for it has a plain address
      if (state[name]) address.searchParams.set(name, state[name]);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history.replaceState(history.state, "", address);
    tell();
  }

  // Whatever grows or shrinks above what the reader looks at, that stays where it is.
  function tell() {
    still(() => document.dispatchEvent(new CustomEvent("trivium:frameworks", { detail: { framework: mine(), beside: state.beside } })));
  }

  let held = false; // whoever is called in between changes what is held already
  function still(alter, part = held ? null : inView()) {
    if (held) return alter();
    const before = part?.getBoundingClientRect().top;
    held = true;
    try {
      alter();
    } finally {
      held = false;
    }
    const moved = part?.isConnected ? part.getBoundingClientRect().top - before : 0;
    if (moved) scrollBy({ top: moved, behavior: "instant" });
  }

  // What begins below the header, or what fills the screen if nothing begins. A card is a whole: what it shows may change.
  function inView() {
    const { left, width } = document.querySelector("article").getBoundingClientRect();
    let fills = null;
    for (let y = 60; y < innerHeight; y += 20) {
      const part = document.elementFromPoint(left + width / 2, y)?.closest("article :is(.example, tr, h1, h2, h3, h4, p, li, dd, figure)");
      if (!part || part.closest(".filter")) continue;
      const whole = part.closest(".example") ?? part;
      if (whole.getBoundingClientRect().top > 60) return whole;
      fills ??= whole;
    }
    return fills;
  }

  knows.addEventListener("change", () => choose({ framework: knows.value }));
  shows.addEventListener("change", () => choose({ framework: mine(), beside: shows.value }));
  both.addEventListener("change", () => {
    const other = [...labels.keys()].find((key) => key !== mine());
    choose({ framework: mine(), beside: state.beside ?? other, side: both.checked });
  });

  read();
  for (const name of ["framework", "beside"].filter(asked)) {
    change({ [name]: asked(name) });
    keep(["framework", "beside"]);
  }
  show();
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) { // the browser had kept the whole page
      read();
      show();
      tell();
    } else if (returned) setTimeout(show); // after this event the browser puts the fields back as they were
  });
  return { choose, still, make, later, labels, returned, get: () => ({ ...state, mine: mine() }) };
})();
