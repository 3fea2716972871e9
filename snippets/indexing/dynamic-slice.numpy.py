import numpy as np

x = np.array([2., 3., 5., 7., 11.])
i, n = 1, 3
x[i:i + n]
