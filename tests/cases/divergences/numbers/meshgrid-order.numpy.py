import numpy as np

np.meshgrid(np.array([1., 2.]), np.array([3., 4.]))[0]
