import numpy as np

x = np.array([1., -3.])
np.where(x > 0, 2 * x, -x)
