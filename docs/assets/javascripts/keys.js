// The keys of this site, shown by ?, and a choice of what is copied. Without this script nothing of it is seen.
"use strict";
{
  const keys = [
    ["Ctrl K or /", "look up a name or an idea; on the cheat sheet too"],
    ["S or F", "search the text of all pages"],
    ["← →", "in the tabs of an example: the framework, on all pages"],
    ["↑ ↓", "in what was looked up: the results; after Tab the lines, which Enter copies"],
    ["Ctrl Enter", "in what was looked up: copies the line of the framework that is shown"],
    ["↑ ↓ ← →", "in the cheat sheet: from line to line; Enter copies"],
    ["P or , and N or .", "the page before, the next page"],
    ["?", "this list"],
  ];
  const { make } = trivium;
  const rows = keys.flatMap(([key, what]) => [make("dt", {}, make("kbd", { textContent: key })), make("dd", { textContent: what })]);
  const box = make("input", { type: "checkbox", checked: __md_get("print") === true });
  box.addEventListener("change", () => __md_set("print", box.checked));
  const close = make("button", { type: "button", className: "look-up-close", ariaLabel: "Close", textContent: "✕" });
  const dialog = make("dialog", { className: "keys look-up-dialog md-typeset", ariaLabel: "Keys and copying" },
    close, make("dl", {}, ...rows),
    make("label", {}, box, " Copy examples as scripts: print(…) around their last line"));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  function open() {
    box.checked = __md_get("print") === true; // another page may have changed it
    document.body.append(dialog);
    dialog.showModal();
  }

  const button = make("button", { type: "button", textContent: "Keys and copying" });
  button.addEventListener("click", open);
  document.querySelector("article .about")?.append(button);
  addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea, [contenteditable]") || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    open();
  });
}
