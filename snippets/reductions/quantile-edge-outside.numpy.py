import numpy as np

x = np.array([1., 2.])
np.quantile(x, 1.5)
