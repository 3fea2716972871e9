import numpy as np

a = np.array([1., 2., 3.])
b = np.array([10., 20.])
X, Y = np.broadcast_arrays(a[None, :], b[:, None])
np.stack(np.meshgrid(a, b)), np.stack((X, Y))
