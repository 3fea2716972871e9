// What Material for MkDocs puts inline in each page's header (MIT, Martin Donath), as a file: the chosen colours, before painting.
{
  const palette = __md_get("__palette");
  if (palette?.color) {
    const names = ["media", "scheme", "primary", "accent"];
    if (palette.color.media === "(prefers-color-scheme)") {
      const scheme = matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
      const input = document.querySelector(`[data-md-color-media='(prefers-color-scheme: ${scheme})']`);
      for (const name of names) palette.color[name] = input.getAttribute("data-md-color-" + name);
    }
    for (const name of names) document.body.setAttribute("data-md-color-" + name, palette.color[name]);
  }
}
