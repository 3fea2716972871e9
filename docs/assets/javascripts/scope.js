// What must be there before anything is painted. First what Material for MkDocs puts inline in each page's head (MIT, Martin
// Donath), as a file: storage under the site's own path.
// The theme's script sets these classes last, and the browser would style the whole page again.
document.documentElement.className = "js js-focus-visible";
__md_scope = new URL(document.currentScript.dataset.base, location);
__md_hash = (text) => [...text].reduce((hash, char) => (hash << 5) - hash + char.charCodeAt(0), 0);
// A browser that keeps nothing, where even to name its storage is an error, shows the site all the same.
__md_get = (key, storage, scope = __md_scope) => {
  try {
    return JSON.parse((storage ?? localStorage).getItem(scope.pathname + "." + key));
  } catch {
    return null;
  }
};
__md_set = (key, value, storage, scope = __md_scope) => {
  try {
    (storage ?? localStorage).setItem(scope.pathname + "." + key, JSON.stringify(value));
  } catch {
    // nothing is kept
  }
};

// Light, dark, or as the system says: what the reader chose. Of the buttons the style sheet shows the one that says so; it
// leads to the next. The body, which the theme's style asks, is not there yet: a script in it would stop the page.
{
  const schemes = document.currentScript.dataset.schemes.split(",");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  let chosen = __md_get("palette") in schemes ? __md_get("palette") : 0;

  function paint() {
    const scheme = schemes[chosen] || (dark.matches ? "slate" : "default");
    root.dataset.palette = chosen;
    root.toggleAttribute("data-dark", scheme === "slate");
    if (document.body) document.body.dataset.mdColorScheme = scheme;
  }

  // All colors change at once: the theme's style stops transitions as long as this attribute is there.
  function change() {
    document.body.dataset.mdColorSwitching = "";
    paint();
    requestAnimationFrame(() => requestAnimationFrame(() => delete document.body.dataset.mdColorSwitching));
  }

  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.(".md-header [data-scheme]");
    if (!button) return;
    chosen = (chosen + 1) % schemes.length;
    __md_set("palette", chosen);
    change();
    button.parentElement.children[chosen].focus();
  });
  dark.addEventListener("change", change);
  new MutationObserver((_, body) => {
    if (!document.body) return;
    body.disconnect();
    paint();
  }).observe(root, { childList: true });
  paint();
}
