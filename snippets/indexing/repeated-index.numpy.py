import numpy as np

x = np.array([1., 2., 3.])
i = np.array([0, 2, 0])
x[i] += 1.
x
