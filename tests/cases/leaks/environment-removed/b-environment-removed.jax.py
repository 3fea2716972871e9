import os

"PATH" in os.environ
