"""What axe says of a page, in all the ways to look at it.

It looks at one of each kind: its time grows with the square of what it is shown.
"""

from collections.abc import Iterable, Sequence

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

FRAMEWORKS = ("torch", "tf", "jax", "numpy")
LOOKS = tuple((scheme, width) for scheme in ("light", "dark") for width in (1280, 375))

# Open what folds and lay out what is far away, so that all of it is looked at.
OPEN = """() => {
    for (const fold of document.querySelectorAll("article details")) fold.open = true;
    for (const far of document.querySelectorAll(".sheet, .names, .example, .equation, .drawn")) far.style.contentVisibility = "visible";
}"""
# Syntax colors repeat ten thousand times on a page, and axe would look at each: one word of each kind
# stays marked in each framework.
PREPARE = """() => {
    const seen = new Set();
    const again = [...document.querySelectorAll(".highlight code span")].filter((word) => {
        const panel = word.closest(".tabbed-block");
        const place = panel ? [...panel.parentElement.children].indexOf(panel) : -1;
        const kind = [word.className, !!word.closest(".output"), place].join();
        return seen.has(kind) || !seen.add(kind);
    });
    for (const word of again) word.replaceWith(...word.childNodes);
    for (const code of document.querySelectorAll(".highlight code")) code.normalize();
}"""
SHOW = """async framework => {
    document.querySelector(`.example input[data-framework="${framework}"]`)?.click();
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); // sizes are observed
    for (const animation of document.getAnimations()) animation.finish(); // colors are those that stay
}"""
# Contrast takes axe longer than all the rest, and is the same wherever the letters, all that lies behind
# them, and what fades them look the same. So it is measured at the first and the last of each such look, in
# the same run as all the rest: each run lists all elements of the page first.
MARK = """() => {
    const behind = new Map([[null, ""]]);
    const look = (element, ...names) => names.map((name) => getComputedStyle(element)[name]).join();
    const under = (element) => behind.get(element) ?? behind.set(element, [
        under(element.parentElement),
        look(element, "backgroundColor", "backgroundImage", "opacity", "filter", "position"),
    ].join("/")).get(element);
    const first = new Map(), last = new Map();
    for (const element of document.body.querySelectorAll("*")) {
        const says = [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
        if (!(says || element.matches("input, select, textarea")) || !element.checkVisibility({visibilityProperty: true})) continue;
        const kind = look(element, "color", "fontSize", "fontWeight", "textShadow") + under(element);
        if (!first.has(kind)) first.set(kind, element);
        last.set(kind, element);
    }
    for (const element of [...first.values(), ...last.values()]) element.dataset.contrast = "";
}"""
# What is the same as something before in all that axe reads, but for words and addresses: of these it only asks whether they
# are there. Colors are those of MARK, which stay, and of links, which have to look unlike the text around them.
THIN = """() => {
    const free = /^(id|for|name|href|src|title|alt|value|aria-label|data-.*)$/;
    const given = ({name, value}) => name !== "data-contrast" && [name, free.test(name) ? value.trim() > "" : value];
    const link = (element) => {
        const {color, textDecoration, borderBottom, fontWeight, fontStyle, fontSize, backgroundColor} = getComputedStyle(element);
        return [color, textDecoration, borderBottom, fontWeight, fontStyle, fontSize, backgroundColor];
    };
    let level = ""; // of the heading before it, as levels must not be left out
    const kinds = new Map();
    const kindOf = (element) => kinds.get(element) ?? kinds.set(element, [
        element.tagName, level, ...[...element.attributes].map(given).filter(Boolean), element.tagName === "A" && link(element),
        [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim()),
        element.clientWidth > 0 && element.scrollWidth > element.clientWidth,
        element.checkVisibility({visibilityProperty: true}),
    ].join()).get(element);
    const stay = new Set();
    for (let element of document.querySelectorAll("[data-contrast]")) for (; element; element = element.parentElement) stay.add(element);
    const seen = new Set(), again = [];
    for (const part of document.querySelectorAll(".example, .trap, .names > *, .md-nav__item, article :is(h1, h2, h3, h4, h5, h6, p, li, dl > div, pre, tbody tr, math, math *)")) {
        if (/^H[1-6]$/.test(part.tagName)) {
            level = part.tagName;
            continue;
        }
        const kind = [part, ...part.querySelectorAll(":not(br, wbr)")].map(kindOf).join("/");
        if (!seen.has(kind)) seen.add(kind);
        else if (!stay.has(part) && !part.matches("tr:first-child")) again.push(part);
    }
    for (const part of again) part.remove();
}"""
RUN = """async () => {
    axe.configure({rules: [{id: "color-contrast", selector: "[data-contrast]"}]});
    const {violations} = await axe.run({resultTypes: ["violations"]});
    for (const element of document.querySelectorAll("[data-contrast]")) delete element.dataset.contrast;
    return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}"""


def violations(
    page: Page,
    looks: Iterable[tuple[str, int]] = LOOKS[:1],
    frameworks: Sequence[str] = ("",),
    turn: int = 0,
) -> list[str]:
    """What axe objects to, with the element. Spoils the page for other tests.

    Each look opens the tabs of the next framework, and `turn` says which comes first: all pairs of a
    look and a framework would take four times as long, and pages are made of the same parts.
    """
    found: list[str] = []
    page.evaluate(OPEN)
    page.evaluate(PREPARE)
    page.evaluate(AXE_SCRIPT)
    for number, (scheme, width) in enumerate(looks):
        framework = frameworks[(number + turn) % len(frameworks)]
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 900})
        page.evaluate(SHOW, framework)
        page.evaluate(MARK)
        if number == 0:
            page.evaluate(THIN)
        found += [
            f"{scheme}, {width}, {framework}: {violation}" for violation in page.evaluate(RUN)
        ]
    return found
