import sys

sys.displayhook.__name__ == "<lambda>"
