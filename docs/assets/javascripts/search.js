// The theme's search: when it fetches its index, and what it lists first. It is read before the theme's own script.
"use strict";
{
  const field = document.querySelector("[data-md-component=search-query]");

  // The theme fetches the index as every page opens, twice the weight of the page. Here it waits for the reader who goes to
  // the search, or whose address asks it something.
  const { open, send } = XMLHttpRequest.prototype;
  const late = new Set();
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (String(url).endsWith("/search/search_index.json")) late.add(this);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!late.delete(this) || new URL(location).searchParams.has("q")) return send.apply(this, body);
    const go = () => send.apply(this, body);
    return document.activeElement === field ? go() : field.addEventListener("focus", go, { once: true });
  };

  // The theme counts words, and takes a word for the start of others: of `norm` Normalization says more than Norms. Here a
  // page that is called so comes first, then one whose title begins so, a section that is called so, a name that ends so.
  const words = (title) => title.replace(/<[^>]*>/g, "").trim().toLowerCase();
  const forms = (word) => [word, `${word}s`, `${word}es`, word.replace(/y$/, "ies")];
  const alike = (one, other) => forms(one).includes(other) || forms(other).includes(one);

  function rank(item, asked) {
    const title = words(item.title);
    const page = !item.location.includes("#");
    if (alike(title, asked)) return page ? 0 : 2;
    if (page) return alike(title.split(" ")[0], asked) ? 1 : 4;
    return title.endsWith(`.${asked}`) ? 3 : 4;
  }

  function arrange(pages, asked) {
    const order = (a, b) => rank(a, asked) - rank(b, asked);
    for (const items of pages) items.sort(order);
    pages.sort(([a], [b]) => order(a, b)); // by what is best in each; equals stay in the theme's order
  }

  // The worker's answer is the same object for whoever hears it, and this is who hears it first.
  globalThis.Worker = class extends Worker {
    constructor(...address) {
      super(...address);
      this.addEventListener("message", ({ data }) => {
        if (data.data?.items) arrange(data.data.items, words(field.value));
      });
    }
  };
}
