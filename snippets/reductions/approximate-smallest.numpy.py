import numpy as np

x = np.array([5., 1., 4., 2., 3.])
i = np.argsort(x)[:2]
x[i], i
