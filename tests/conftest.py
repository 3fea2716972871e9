"""Property tests: no deadline, as machines are shared, and no folder left behind."""

from hypothesis import settings

settings.register_profile("trivium", deadline=None, database=None)
settings.load_profile("trivium")
