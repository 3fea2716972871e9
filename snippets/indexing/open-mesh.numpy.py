import numpy as np

x = np.arange(12.).reshape(4, 3)
i = np.array([0, 3])
j = np.array([1, 2])
x[np.ix_(i, j)]
