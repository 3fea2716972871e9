import sys

"/nowhere" in sys.path
