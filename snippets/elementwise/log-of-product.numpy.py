import numpy as np

x = np.array([1., 2., 0.5, 10.])
y = np.array([3., 7., 0.25, 0.01])
np.log(x * y), np.log(x) + np.log(y)
