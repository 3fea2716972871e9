import numpy as np

p = np.array([2., -8., 28., -40.])
np.roots(p)
