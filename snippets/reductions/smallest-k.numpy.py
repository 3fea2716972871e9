import numpy as np

x = np.array([5., 1., 4., 2., 3.])
x[np.argpartition(x, 1)[:2]]
