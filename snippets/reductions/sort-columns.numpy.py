import numpy as np

x = np.array([[3., 1.], [1., 2.], [2., 0.]])
np.sort(x, axis=0)
