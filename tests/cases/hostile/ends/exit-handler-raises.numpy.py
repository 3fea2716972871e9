import atexit
import numpy as np

atexit.register(lambda: 1 / 0)
np.array([1., 2.])
