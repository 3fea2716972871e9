import numpy as np

x = np.array([0, 1, 1, 3])
w = np.array([10., 20., 30., 40.])
np.bincount(x, weights=w, minlength=5)
