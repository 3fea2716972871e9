// What the look-up box finds, and in which order. Loaded with the index and MiniSearch (MIT, minisearch.js) when first asked.
// Of names: the same, then those that end so, then those that start so, then ideas, then what is spelled almost so.
"use strict";
globalThis.lookUpMatcher = (index) => {
  const MOST = 40;
  const { rows, sections, starts } = index;
  const names = index.names.map(([name, framework, id]) => ({ name, framework, id, lower: name.toLowerCase(), depth: name.split(".").length }));

  // Words without their usual endings, so that "saving" finds "save", in the American spelling; parts of names as they are.
  const american = (word) => word.replace(/(?<=\w{3}[a-z])is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, "iz").replace(/(?<=\w{3})our(?=s?$)/, "or")
    .replace(/(?<=\w{3})ll(?=(?:ed|ing|s)?$)/, "l").replace(/(?<=\w{3})tre(?=[sd]?$)/, "ter");
  const stem = (word) => american(word.toLowerCase()).replace(/(?<=\w{3})(?:ing|ed|es|s|e)$/, "");
  const idle = "a|an|the|of|to|is|for|from|with|how|do|i|what";
  const isIdle = new RegExp(`^(?:${idle})?$`, "i");
  const words = (text) => text.split(/[^\p{L}\p{N}_]+/u).filter((word) => !isIdle.test(word));

  const anchor = (address) => address.replace(/^.*#/, "").replaceAll("-", " ");
  const ideas = new MiniSearch({ fields: ["title", "page", "words"], tokenize: words, processTerm: stem });
  ideas.addAll([
    ...rows.map(([title, address, , , text], id) => ({ id, title, page: "", words: `${text} ${anchor(address)}` })),
    ...sections.map(([title, page, , text], i) => ({ id: rows.length + i, title, page, words: text })),
  ]);
  // A section of a chapter explains; an operation is one line; lists of operations and exercises come last.
  const place = (id) => (id < rows.length ? rows[id][1] : sections[id - rows.length][2]);
  function weight(id) {
    const address = place(id);
    if (address.includes("#exercise-")) return 0.3;
    if (address.startsWith("operations/") || address.startsWith("errata/")) return 0.5;
    if (!address.includes("#")) return 1.6; // a whole chapter
    return id < rows.length ? 1 : 1.6;
  }
  const almost = new MiniSearch({ fields: ["name"], tokenize: (text) => text.split(/[^\w]+/).filter(Boolean) });
  almost.addAll(names.map(({ name }, id) => ({ id, name })));

  // 0 the same, 1 but for capitals, 2 its end, 3 its start or that of a part, 4 somewhere in it.
  function tier({ name, lower }, query, small) {
    if (name === query) return 0;
    if (lower === small) return 1;
    if (lower.endsWith("." + small)) return 2;
    const dotted = small.includes(".");
    if (dotted ? lower.startsWith(small) : lower.includes("." + small)) return 3; // a module alone is the start of all its names
    return !dotted && lower.includes(small) ? 4 : 9;
  }

  const owned = ({ name }) => /(?:^|\.)(?:[A-Z]\w*|ndarray)\.\w+$/.test(name); // what objects have

  const ownerless = ({ entry }) => entry.name.startsWith("."); // an attribute in some example: nobody knows whose it is

  function named(query, framework) {
    const bare = query.replace(/^\.+/, "");
    const small = bare.toLowerCase();
    if (!small) return [];
    const method = query.startsWith("."); // then that comes first
    return names
      .map((entry) => ({ entry, tier: tier(entry, bare, small) }))
      .filter((found) => found.tier < 9)
      .map((found) => ({
        ...found,
        key: [
          found.tier,
          +(method !== owned(found.entry)),
          +ownerless(found),
          +(found.tier === 2 && !found.entry.name.endsWith(bare)),
          +(found.entry.framework !== framework),
          +!found.entry.framework,
          found.entry.depth,
          found.tier > 2 ? found.entry.name.length : 0,
        ],
      }))
      .sort((a, b) => a.key.reduce((sum, part, i) => sum || part - b.key[i], 0));
  }

  function misspelled(query) {
    const fuzzy = (word) => (word.length > 3 ? 0.25 : false);
    const capital = (name) => /^[A-Z]/.test(name.slice(name.lastIndexOf(".") + 1));
    const other = ({ entry }) => +(capital(entry.name) !== capital(query)); // torch.tensr is torch.tensor and not torch.Tensor
    return almost.search(query, { fuzzy, prefix: true, combineWith: "AND" }).map(({ id, score }) => ({ entry: names[id], score }))
      .sort((a, b) => other(a) - other(b) || a.entry.depth - b.entry.depth || b.score - a.score);
  }

  // Other words for what the pages say: data type is dtype.
  const others = index.words.map(([said, meant]) => [new RegExp(`(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, "giu"), meant]);

  // The page that has the most of it comes first.
  function thought(typed, fuzzy) {
    const query = others.reduce((text, [said, meant]) => text.replace(said, meant), typed);
    const prefix = (word) => word.length > 2;
    const options = { boost: { title: 4, page: 2 }, prefix, fuzzy, boostDocument: weight, bm25: { k: 1.2, b: 0.2, d: 0.5 } };
    let found = ideas.search(query, { ...options, combineWith: "AND" });
    if (!found.length && words(query).length > 1) found = ideas.search(query, options);
    const page = ({ id }) => place(id).replace(/#.*$/, "");
    const sums = new Map();
    for (const one of found) sums.set(page(one), (sums.get(page(one)) ?? 0) + one.score);
    const most = Math.max(...sums.values());
    const phrase = new RegExp(`(?<![\\p{L}\\p{N}])${words(query).join(`(?:[^\\p{L}\\p{N}]+(?:${idle}))*[^\\p{L}\\p{N}]+`)}`, "iu");
    const many = words(query).length;
    const said = ({ id }) => {
      const { title } = ofIdea({ id });
      return phrase.test(title) ? 1.5 + many / words(title).length : 1; // most of a short title
    };
    const score = (one) => one.score * said(one) * (1 + sums.get(page(one)) / most);
    return found.sort((a, b) => score(b) - score(a));
  }

  const ofIdea = ({ id }) => {
    if (id < rows.length) return { title: rows[id][0], address: rows[id][1], row: id };
    const [title, page, address] = sections[id - rows.length];
    return { title, page: page === title ? "" : page, address };
  };
  const ofName = ({ entry }) => ({ ...ofIdea(entry), name: entry.name });

  // From one framework to another, in any words: the guide.
  const aka = { pytorch: "torch", tensorflow: "tf", keras: "tf", flax: "jax" };
  const one = `(${Object.keys(index.frameworks).concat(Object.keys(aka)).join("|")})`;
  const way = new RegExp(`\\b${one}\\b[^.]*?(?:\\b(to|into|from)\\b|->|→|>)[^.]*?\\b${one}\\b`, "i");
  function guide(query) {
    const [, a, how, b] = way.exec(query) ?? [];
    if (!a) return [];
    const [from, to] = (how === "from" ? [b, a] : [a, b]).map((key) => aka[key.toLowerCase()] ?? key.toLowerCase());
    const at = sections.findIndex(([, , address]) => address.includes(`porting/${from}-to-${to}`) && !address.includes("#"));
    return at < 0 ? [] : [ofIdea({ id: rows.length + at })];
  }

  // What was typed, with the usual spelling of modules: a call without its arguments, `F.relu` as torch.nn.functional.relu.
  function clean(typed) {
    const query = typed.trim().replace(/\(.*$/s, "").replace(/^(torch|tf|jax|jnp|np)\s+(?=\S)/, "$1.");
    const meant = index.words.find(([said]) => said === query.toLowerCase())?.[1];
    if (meant) return meant;
    const [short, long] = starts.find(([start]) => query.startsWith(start)) ?? ["", ""];
    return long + query.slice(short.length);
  }

  return (typed, framework) => {
    const query = clean(typed);
    if (!query) return [];
    const one = !/\s/.test(query);
    let found = one ? named(query, framework) : [];
    const dotted = one && query.includes(".");
    if (!found.length && dotted) { // what ends so, in the same framework if it is there
      const root = (f) => +(f.entry.name.split(".")[0] !== query.split(".")[0]);
      found = named(query.slice(query.lastIndexOf(".")), framework).filter((f) => f.tier < 3).sort((a, b) => root(a) - root(b));
    }
    const close = found.filter((f) => f.tier < 4);
    const nearly = close.length ? [] : misspelled(query).slice(0, 12).map(ofName);
    const ideasFound = dotted && (close.length || nearly.length) ? [] : thought(query, false);
    // Whose an attribute is may be unknown: then it says less than an idea. What is called just so says more than an
    // attribute, or than a name that only starts so.
    const called = ideasFound.some((idea) => ofIdea(idea).title.toLowerCase() === query.toLowerCase());
    const less = (f) => ownerless(f) || (called && (owned(f.entry) || f.tier === 3));
    const known = close.filter((f) => query.startsWith(".") || !less(f)).slice(0, 12);
    const results = [...guide(typed), ...known.map(ofName), ...ideasFound.slice(0, 15).map(ofIdea), ...close.slice(0, 12).map(ofName)];
    results.push(...found.filter((f) => f.tier === 4).slice(0, 12).map(ofName));
    if (!one) { // cross entropy is cross_entropy
      const joined = named(query.replace(/\s+/g, "_"), framework).slice(0, 6);
      results.unshift(...joined.filter((f) => f.tier < 3 && !owned(f.entry) && !ownerless(f)).map(ofName));
      results.push(...joined.map(ofName));
    }
    results.push(...nearly);
    if (!results.length) results.push(...thought(query, 0.25).slice(0, 10).map(ofIdea));
    const seen = new Set();
    return results.filter(({ name, address }) => !seen.has(name ?? address) && seen.add(name ?? address)).slice(0, MOST);
  };
};
