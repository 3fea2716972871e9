import numpy as np

m = np.array([0.75, -0.5, 1.])
e = np.array([2, 3, -1])
np.ldexp(m, e)
