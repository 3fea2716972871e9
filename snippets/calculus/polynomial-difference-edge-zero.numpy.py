import numpy as np

p = np.array([2., -3., 1.])
q = np.array([2., 4., 0.])
np.polysub(p, q)
