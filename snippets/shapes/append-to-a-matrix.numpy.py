import numpy as np

x = np.array([[1., 2.], [3., 4.]])
v = np.array([5.])
np.append(x, v)
