"""Where a page of `docs` stands in the built site."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Address:
    """From a page to its address: `norms.md#l1-norm` is norms/#l1-norm, or norms.html#l1-norm
    without `folders`.

    `site` stands before it: the address of the site, or the way to its root; nothing where the root
    itself is meant.
    """

    site: str = ""
    folders: bool = True

    def __call__(self, page: str) -> str:
        path, _, anchor = page.partition("#")
        name = path.removesuffix(".md")
        if name.rpartition("/")[2] == "index":
            name = name.removesuffix("index") + ("" if self.folders else "index.html")
        else:
            name += "/" if self.folders else ".html"
        return self.site + name + (f"#{anchor}" if anchor else "")
