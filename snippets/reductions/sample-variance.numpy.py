import numpy as np

x = np.array([[1., 2., 6.], [2., 4., 9.]])
x.var(axis=1, ddof=1), 3 / 2 * x.var(axis=1)
