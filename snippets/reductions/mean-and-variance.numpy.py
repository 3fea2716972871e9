import numpy as np

x = np.array([[1., 1.], [2., 3.], [3., 3.], [4., 1.]])
np.mean(x, axis=0), np.var(x, axis=0)
