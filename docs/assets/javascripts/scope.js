// What Material for MkDocs puts inline in each page's head (MIT, Martin Donath), as a file: storage under the site's own path.
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
