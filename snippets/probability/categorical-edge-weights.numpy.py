import numpy as np

w = np.array([0., 4., 0.])
np.random.default_rng(0).choice(3, 3, p=w)
