// The title of the section that is read stays in view below the header, once its heading has scrolled away. The browser
// tells when a heading passes the header: nothing is measured while one scrolls. Without this script there is no bar.
"use strict";
trivium.later(() => {
  const article = document.querySelector("article");
  const heads = [...article.querySelectorAll(":scope > h2[id]")];
  if (!heads.length) return;
  const header = document.querySelector(".md-header").offsetHeight;
  const { make } = trivium;
  const title = make("a", {});
  const top = make("a", { href: "#", className: "section-top", textContent: "Top" });
  const bar = make("nav", { className: "section-bar", ariaLabel: "This section" }, make("div", {}, title, top));
  const tables = Boolean(article.querySelector(":scope > .sheet thead")); // their heads stick to the bar, which stays
  const passed = new Set(); // headings above the screen, and those that are left out
  const near = new Set(); // headings that are read where they stand, so that no title is there twice

  function tell() {
    const head = heads.findLast((one) => passed.has(one) && !one.classList.contains("left-out"));
    bar.toggleAttribute("data-shown", Boolean(head) && (tables || !near.size));
    if (head && title.hash !== `#${head.id}`) call(head);
  }

  function call(head) {
    title.href = `#${head.id}`;
    const words = [...head.childNodes].filter((part) => part.className !== "headerlink");
    title.textContent = words.map((part) => part.textContent).join("");
  }

  call(heads[0]); // a link leads somewhere from the start
  const watch = (rootMargin, mark) => {
    const observer = new IntersectionObserver((entries) => {
      entries.forEach(mark);
      tell();
    }, { rootMargin });
    for (const head of heads) observer.observe(head);
  };
  const put = (set, head, is) => (is ? set.add(head) : set.delete(head));
  watch(`-${header}px 0px 1000000px 0px`, ({ target, isIntersecting }) => put(passed, target, !isIntersecting));
  watch(`-${header}px 0px -75% 0px`, ({ target, isIntersecting }) => put(near, target, isIntersecting));
  // Sections may be left out or come back, and nothing passes the header.
  article.addEventListener("change", tell);
  document.addEventListener("trivium:frameworks", tell);
  addEventListener("hashchange", tell);
  document.querySelector(".md-top")?.remove(); // the theme's own way up would lie on the bar
  article.prepend(bar);
});
