import numpy as np

x = np.arange(9.).reshape(3, 3)
v = np.array([10., 20., 30.])
x[np.diag_indices(3)] = v
x
