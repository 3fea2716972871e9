import numpy as np

np.dot(np.array([1., 2.]), np.array([3., 4.]))
