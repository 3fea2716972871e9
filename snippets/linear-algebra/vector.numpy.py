import numpy as np

x = np.array([5., 7., 9., 11.])
x[2], len(x), x.shape
