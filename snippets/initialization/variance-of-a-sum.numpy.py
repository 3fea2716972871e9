import itertools

import numpy as np

w = 0.5 * np.array(list(itertools.product([-1., 1.], repeat=3)))  # all weights
x = np.array([1., 2., 4.])
(w @ x).var(), 3 * w.var() * (x**2).mean()
