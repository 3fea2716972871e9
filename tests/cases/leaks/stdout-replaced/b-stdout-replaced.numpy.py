import sys

type(sys.stdout).__name__ == "Probe"
