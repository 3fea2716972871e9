import sys

sys.getrecursionlimit() == 7777
