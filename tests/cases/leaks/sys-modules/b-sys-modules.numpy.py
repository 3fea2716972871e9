import sys

"trivium_helper" in sys.modules
