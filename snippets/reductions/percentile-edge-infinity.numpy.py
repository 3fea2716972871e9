import numpy as np

x = np.array([np.inf, 1., 16., 2., 8.])
np.percentile(x, 90)
