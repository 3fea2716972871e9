"""Where the official documentation of a public name is: a rule a package, with exceptions.

The rules stand in official.tsv: a pattern of names, a kind of names or nothing for all, and the
address. The first rule that fits counts; an address of `-` says that there is none. In an address
`{name}` is the name, `{path}` the name with slashes, `{last}` its last part, `{low}` that part in
lower case, and `{torch}` the first two numbers of the version of the package torch.
"""

from trivium.pages.names.lists import Lists, Public, minor

NONE = "-"


def address(public: Public, lists: Lists) -> str:
    """The page of a name, an empty text if there is none."""
    fits, addresses = lists.official_of_kind[public.kind]
    first = fits.match(public.name)
    found = addresses[first.lastindex - 1] if first and first.lastindex else NONE
    if found == NONE:
        return ""
    last = public.name.rpartition(".")[2]
    packages = lists.versions.get(public.framework, {})
    return found.format(
        name=public.name,
        path=public.name.replace(".", "/"),
        last=last,
        low=last.lower(),
        **{package.replace("-", "_"): minor(version) for package, version in packages.items()},
        **{f"{p.replace('-', '_')}_full": version for p, version in packages.items()},
    )
