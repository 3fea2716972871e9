import numpy as np

kept = []
try:
    while True:
        kept.append(open("/dev/null"))
except OSError:
    pass
np.array([1., 2.])
