import os

mask = os.umask(0o22)
os.umask(mask)
mask == 0o707
