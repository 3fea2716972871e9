import sys

"--probe" in sys.argv
