"""The boxes of root signs.

With the whole font: PYTHONPATH=tools python -m tests.browser.roots latinmodern-math.otf > tests/browser/roots.json
"""

import base64
import json
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from .conftest import chromium, found_browser

SAMPLES = {  # one for each size of the sign, and one that is assembled from parts
    "small": "<mi>x</mi>",
    "sum": (
        "<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover><msup><mi>x</mi><mn>2</mn></msup>"
    ),
    "fraction": "<mfrac><mn>1</mn><mi>n</mi></mfrac>",
    "fractions": (
        "<mfrac><mfrac><mn>1</mn><mi>n</mi></mfrac><mfrac><mn>1</mn><mi>n</mi></mfrac></mfrac>"
    ),
    "tall": "<mtable>" + "<mtr><mtd><mn>1</mn></mtd></mtr>" * 8 + "</mtable>",
}


def measure(page: Page) -> dict[str, float]:
    """Width and height of each sample's root in the page's maths font, in pixels at 32 px."""
    page.evaluate("document.fonts.load('32px \"Trivium Math\"')")
    boxes = {}
    for name, inside in SAMPLES.items():
        boxes[f"{name} width"], boxes[f"{name} height"] = page.evaluate(
            """async inner => {
                const holder = document.createElement("div");
                holder.innerHTML = `<math display="block"><msqrt>${inner}</msqrt></math>`;
                holder.firstChild.style.fontSize = "32px";
                document.body.append(holder);
                await document.fonts.ready;
                const box = holder.querySelector("msqrt").getBoundingClientRect();
                holder.remove();
                return [box.width, box.height];
            }""",
            inside,
        )
    return boxes


def main(font: str) -> None:
    data = base64.b64encode(Path(font).read_bytes()).decode()
    style = f"@font-face {{font-family: 'Trivium Math'; src: url(data:font/otf;base64,{data})}} math {{font-family: 'Trivium Math'}}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=found_browser.FLAGS)
        page = browser.new_page()
        page.set_content(f"<!doctype html><style>{style}</style>")
        print(json.dumps(measure(page), indent=1))


if __name__ == "__main__":
    main(sys.argv[1])
