import numpy as np

x = np.array([1., 2.])
np.expand_dims(x, (0, 1))
