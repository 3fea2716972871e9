import itertools

import numpy as np

x = np.array([10, 20, 30])
np.array(list(itertools.combinations(x, 2)))
