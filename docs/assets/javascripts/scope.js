// What Material for MkDocs puts inline in each page's head (MIT, Martin Donath), as a file: storage under the site's own path.
// The theme's script sets these classes last, and the browser would style the whole page again.
document.documentElement.className = "js js-focus-visible";
__md_scope = new URL(document.currentScript.dataset.base, location);
__md_hash = (text) => [...text].reduce((hash, char) => (hash << 5) - hash + char.charCodeAt(0), 0);
__md_get = (key, storage = localStorage, scope = __md_scope) => JSON.parse(storage.getItem(scope.pathname + "." + key));
__md_set = (key, value, storage = localStorage, scope = __md_scope) => {
  try {
    storage.setItem(scope.pathname + "." + key, JSON.stringify(value));
  } catch {
    // a browser that keeps nothing shows the site all the same
  }
};
