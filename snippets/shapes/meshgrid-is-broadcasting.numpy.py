import numpy as np

a = np.array([1., 2., 3.])
b = np.array([10., 20.])
left = np.stack(np.meshgrid(a, b))
left, np.stack(np.broadcast_arrays(a[None, :], b[:, None]))
