import numpy as np

x = np.array([4., 1., 16., 2., 8.])
np.quantile(x, 0.3)
