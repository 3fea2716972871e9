import numpy as np

values = np.array([10., 20., 40.])
weights = np.array([0.5, 0.3, 0.2])
np.dot(values, weights)
