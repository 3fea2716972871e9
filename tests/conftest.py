"""Property tests: no deadline, as machines are shared, and no folder left behind."""

import gc

from hypothesis import settings

settings.register_profile("trivium", deadline=None, database=None)
settings.load_profile("trivium")
gc.set_threshold(50_000, 20, 20)


def pytest_collection_finish() -> None:
    """The tests themselves stay to the end: a twentieth of the time went into looking at them."""
    gc.freeze()
