import os

os.nice(0) >= 7
