import numpy as np

x = np.array([1., 2., 2., 5.])
np.all(np.diff(x) >= 0)
