// Light, dark or as the system says: what the reader chose, before the page is painted. Each button shows one choice and leads to the next.
"use strict";
{
  const buttons = [...document.querySelectorAll(".md-header [data-scheme]")];
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let chosen = buttons[__md_get("palette")] ?? buttons[0];

  function paint() {
    const scheme = chosen.dataset.scheme || (dark.matches ? "slate" : "default");
    document.body.dataset.mdColorScheme = scheme;
    document.documentElement.toggleAttribute("data-dark", scheme === "slate");
    for (const button of buttons) button.hidden = button !== chosen;
  }

  // All colors change at once: the theme's style stops transitions as long as this attribute is there.
  function change() {
    document.body.dataset.mdColorSwitching = "";
    paint();
    requestAnimationFrame(() => requestAnimationFrame(() => delete document.body.dataset.mdColorSwitching));
  }

  for (const [index, button] of buttons.entries()) {
    button.addEventListener("click", () => {
      const next = (index + 1) % buttons.length;
      chosen = buttons[next];
      __md_set("palette", next);
      change();
      chosen.focus();
    });
  }
  dark.addEventListener("change", change);
  paint();
}
