import numpy as np

x = np.array([1., 2., 4., 9.])
np.var(x, correction=0), np.var(x, correction=1)
