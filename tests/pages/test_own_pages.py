"""What `check` says of the site's own examples and pages. The other tests need the same results."""

import own
from trivium.pages import validate
from trivium.pipeline import report


def test_every_example_fits_its_record_and_every_page_its_examples() -> None:
    """If not, `make check` says the same."""
    results, loose = own.checked()
    told = report.terminal(results, [*loose, *validate.problems(own.corpus())])
    assert "\n" not in told and all(r.verdict.fine for r in results), told
    assert len(results) > 2000
