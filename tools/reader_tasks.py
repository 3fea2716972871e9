"""What readers come for, done in a browser as they would do it: does it work, and what does it
cost?

Each task begins on a page where such a reader is, and ends when the answer is in view or copied. It
counts clicks and keys, and measures the seconds that the site takes. What a person takes is
estimated: 1.3 seconds for a click or a choice, 0.2 for a key (Card, Moran and Newell 1983).

usage: python tools/reader_tasks.py [--site FOLDER] [--copy FOLDER]

`--copy` is a copy of the site for a folder, built with TRIVIUM_OFFLINE=true and a REPO_URL: two
tasks need one. Prints a table; the exit status is 1 if a task failed or took more than its limit.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import chromium
from playwright.sync_api import Browser, Error, Locator, Page, expect, sync_playwright

CLICK, KEY = 1.3, 0.2
"""Seconds that a person takes."""
COPIED = "navigator.clipboard.readText()"
PHONE = {"width": 375, "height": 667}
DESKTOP = {"width": 1440, "height": 900}


@dataclass
class Hand:
    """A reader's hand: counts what it does."""

    page: Page
    home: str
    clicks: int = 0
    keys: int = 0
    began: float = 0.0

    def open(self, path: str) -> None:
        """Where the reader is before the task begins; costs nothing."""
        self.page.goto(self.home + path)

    def _act(self, clicks: int = 0, keys: int = 0) -> None:
        self.began = self.began or time.monotonic()
        self.clicks += clicks
        self.keys += keys

    def click(self, target: Locator) -> None:
        self._act(clicks=1)
        target.click()

    def choose(self, label: str, option: str) -> None:
        """A choice from a list: one click to open it, one to choose."""
        self._act(clicks=2)
        self.page.get_by_label(label, exact=True).select_option(option)

    def press(self, key: str) -> None:
        self._act(keys=1)
        self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self._act(keys=len(text))
        self.page.keyboard.type(text)

    def back(self) -> None:
        self._act(clicks=1)
        self.page.go_back()

    def copied(self) -> str:
        text: str = self.page.evaluate(COPIED)
        return text

    def waits_for_copy(self, part: str) -> None:
        self.page.wait_for_function(f"part => {COPIED}.then((t) => t.includes(part))", arg=part)

    def example(self, anchor: str) -> Locator:
        return self.page.locator(f".example[data-anchor='{anchor}']")


@dataclass(frozen=True)
class Task:
    """`most` clicks and keys together; `copy` says that it needs the copy for a folder."""

    says: str
    do: Callable[[Hand], None]
    most: int
    copy: bool = False
    sizes: tuple[dict[str, int], ...] = (DESKTOP,)


@dataclass
class Outcome:
    """What a task took, and what went `wrong`. `person` is the seconds that a person would need."""

    says: str
    clicks: int = 0
    keys: int = 0
    seconds: float = 0.0
    most: int = 0
    wrong: str = ""
    person: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self.person = self.clicks * CLICK + self.keys * KEY + self.seconds
        if not self.wrong and self.clicks + self.keys > self.most:
            self.wrong = f"more than {self.most} clicks and keys"


# --- The tasks: each raises if the reader does not get what they came for ------------------------


def gather(hand: Hand) -> None:
    hand.open("norms/?framework=torch&beside=jax")
    hand.press("Control+k")
    hand.type("torch.gather")
    expect(hand.page.locator(".look-up-lines button").nth(1)).to_contain_text("jnp.take_along_axis")
    hand.press("Control+Enter")
    hand.waits_for_copy("jnp.take_along_axis")


def copy_that_runs(hand: Hand) -> None:
    hand.open("norms/?framework=numpy#l1-norm")
    hand.click(hand.example("l1-norm").locator(".md-code__button:visible"))
    hand.waits_for_copy("import numpy")
    ran = subprocess.run([sys.executable, "-c", hand.copied()], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def port_a_model(hand: Hand) -> None:
    hand.open("")
    hand.click(hand.page.locator(".md-tabs").get_by_role("link", name="Porting"))
    expect(hand.page.get_by_role("heading", level=1)).to_contain_text("From PyTorch to JAX")
    hand.click(hand.page.get_by_role("link", name="what to set to get the same result"))
    expect(hand.page.locator("#same-result ~ * td").first).to_be_in_viewport()


def divisor_of_std(hand: Hand) -> None:
    hand.open("")
    hand.press("/")
    hand.type("torch.std")
    expect(hand.page.locator(".look-up-lines")).to_contain_text("≠")
    hand.press("Enter")
    verdict = hand.page.locator(".example:has(:target) .verdict, :target .verdict").first
    expect(verdict).to_contain_text("divides by n")


def choose_once(hand: Hand) -> None:
    hand.open("norms/")
    hand.choose("I know", "jax")
    expect(hand.example("l1-norm").locator(".tabbed-block:visible")).to_contain_text("jnp")
    hand.open("layers/")
    code = hand.page.locator(".example").first.locator(".tabbed-block.shown")
    expect(code).to_contain_text("jax")
    hand.open("cheat-sheet/")
    expect(hand.page.locator(".sheet thead th").nth(1)).to_have_text("JAX")


def compare(hand: Hand) -> None:
    hand.open("norms/#ord-one-of-a-matrix")
    hand.choose("show", "tf")
    shown = hand.example("ord-one-of-a-matrix")
    expect(shown.locator(".tabbed-block:visible")).to_have_count(2)
    expect(shown.locator(".verdict strong").first).to_have_text("TensorFlow differs.")
    expect(shown.locator(".tabbed-block:visible").first).to_be_in_viewport()


def search(hand: Hand) -> None:
    hand.open("norms/")
    hand.press("s")
    hand.type("broadcasting")
    first = hand.page.locator(".md-search-result__link").first
    expect(first).to_contain_text("roadcasting")
    hand.click(first)
    expect(hand.page.get_by_role("heading", level=1)).to_contain_text("roadcasting")


def share(hand: Hand) -> None:
    hand.open("norms/?framework=torch")
    hand.choose("show", "jax")
    hand.click(hand.example("l1-norm").get_by_role("link", name="Link to this example"))
    address = hand.page.url
    hand.page.evaluate("localStorage.clear()")  # another reader
    hand.page.goto("about:blank")
    hand.page.goto(address)
    expect(hand.example("l1-norm").locator(".tabbed-block:visible")).to_have_count(2)
    expect(hand.example("l1-norm")).to_be_in_viewport()


def row_and_back(hand: Hand) -> None:
    hand.open("where-they-disagree/?pair=torch-jax")
    hand.click(hand.page.get_by_label("with"))
    hand.type("variance")
    row = hand.page.locator(".trap:visible").first
    hand.click(row.locator("summary"))
    there = row.get_by_role("link", name="The example")
    name = row.get_attribute("id")
    hand.click(there)
    expect(hand.page.locator(f"[data-example='{name}']").first).to_be_in_viewport()
    hand.back()
    row = hand.page.locator(f"[id='{name}']")
    expect(row).to_have_attribute("open", "")
    expect(row).to_be_in_viewport()
    expect(hand.page.get_by_label("with")).to_have_value("variance")


def offline(hand: Hand) -> None:
    hand.open("norms.html")
    hand.press("/")
    hand.type("tf.concat")
    expect(hand.page.locator(".look-up-lines button").first).to_contain_text("torch.cat")
    hand.press("Enter")
    expect(hand.page.locator(".example .verdict:visible").first).to_be_visible()


def notebook(hand: Hand) -> None:
    hand.open("norms/?framework=jax")
    with hand.page.expect_download() as told:
        hand.click(hand.page.get_by_role("link", name="Download the notebook for JAX"))
    assert told.value.suggested_filename.endswith("jax.ipynb")


def keyboard(hand: Hand) -> None:
    hand.open("cheat-sheet/?framework=torch")
    hand.page.get_by_role("searchbox", name="Filter").focus()
    hand.type("cumsum")
    hand.press("ArrowDown")
    hand.press("ArrowRight")
    hand.press("Enter")
    hand.waits_for_copy("tf.cumsum")


def versions(hand: Hand) -> None:
    hand.open("norms/?framework=numpy#l1-norm")
    since = hand.example("l1-norm").locator("details.since")
    hand.click(since.locator("summary"))
    expect(since.locator("p").first).to_be_in_viewport()
    expect(since).to_contain_text("NumPy")


def report(hand: Hand) -> None:
    hand.open("norms.html#l1-norm")
    link = hand.example("l1-norm").get_by_role("link", name="Report a mistake")
    link.evaluate("a => a.addEventListener('click', (event) => event.preventDefault())")
    hand.click(link)  # it leads to another host, where nobody goes from here
    address = link.get_attribute("href") or ""
    for part in ("norms/l1-norm", "PyTorch%202", "Page%3A"):
        assert part in address, (part, address)


TASKS = [
    Task("gather: from a name to the copied line", gather, 14),
    Task("a copy that runs", copy_that_runs, 1, sizes=(DESKTOP, PHONE)),
    Task("port a model: what to set", port_a_model, 2),
    Task("the divisor of std", divisor_of_std, 11),
    Task("choose once", choose_once, 2, sizes=(DESKTOP, PHONE)),
    Task("compare two", compare, 2, sizes=(DESKTOP, PHONE)),
    Task("search the text", search, 14),
    Task("share a comparison", share, 3),
    Task("a difference, its example, and back", row_and_back, 12, sizes=(DESKTOP, PHONE)),
    Task("offline, from a folder", offline, 11, copy=True),
    Task("a notebook", notebook, 1),
    Task("keys alone", keyboard, 9),
    Task("what older versions gave", versions, 1, sizes=(DESKTOP, PHONE)),
    Task("report a mistake", report, 1, copy=True),
]


def tried(task: Task, size: dict[str, int], program: Browser, home: str) -> Outcome:
    """The task, done by a reader who was never here."""
    says = task.says + (", on a phone" if size is PHONE else "")
    context = program.new_context(viewport={"width": size["width"], "height": size["height"]})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.set_default_timeout(20_000)
    hand = Hand(context.new_page(), home)
    wrong = ""
    try:
        task.do(hand)
    except (AssertionError, Error) as error:
        wrong = next((line for line in str(error).splitlines() if line.strip()), "failed")
    seconds = time.monotonic() - hand.began if hand.began else 0.0
    context.close()
    return Outcome(says, hand.clicks, hand.keys, seconds, task.most, wrong)


def run(site: Path, copy: Path | None) -> list[Outcome]:
    """Try each task in each of its sizes. Without a `copy` those that need one are left out."""
    expect.set_options(timeout=20_000)
    made = []
    with chromium.served(site) as home, sync_playwright() as playwright:
        program = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
        for task in TASKS:
            if task.copy and copy is None:
                continue
            place = f"{copy.resolve().as_uri()}/" if task.copy and copy else home
            made += [tried(task, size, program, place) for size in task.sizes]
        program.close()
    return made


def table(outcomes: list[Outcome]) -> str:
    rows = ["| task | clicks | keys | seconds | a person, about | |", "|---|--:|--:|--:|--:|---|"]
    for o in outcomes:
        told = o.wrong or "as it should be"
        counted = f"{o.clicks} | {o.keys} | {o.seconds:.1f} | {o.person:.0f} s"
        rows.append(f"| {o.says} | {counted} | {told} |")
    return "\n".join(rows)


def main() -> int:
    """Print the table of all tasks; 1 if one of them failed, as an exit status."""
    assert __doc__
    about = __doc__.partition("usage:")[0]
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--copy", type=Path, help="a copy of the site for a folder")
    asked = parser.parse_args()
    outcomes = run(asked.site, asked.copy)
    print(table(outcomes))
    return any(o.wrong for o in outcomes)


if __name__ == "__main__":
    sys.exit(main())
