import numpy as np

p = np.array([2., -3., 1.])
q = np.array([1., 4.])
np.polysub(p, q)
