import numpy as np

x = np.array([1., 2., 6., 7.])
np.var(x), np.cov(x)
