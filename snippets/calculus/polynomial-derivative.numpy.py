import numpy as np

p = np.array([2., -3., 5., 1.])
np.polyder(p)
