import functools

import numpy as np

x = np.array([1., 2., 3.])
functools.reduce(lambda a, b: b - a, np.flip(x))
