import itertools

import numpy as np

x = np.array([0.1, 0.2, 0.5])
compound = lambda a, b: a + b + a * b
np.stack(list(itertools.accumulate(x, compound)))
