import numpy as np

a = np.array([[1.], [2.]])
b = np.array([10., 20., 30.])
np.broadcast_arrays(a, b)
