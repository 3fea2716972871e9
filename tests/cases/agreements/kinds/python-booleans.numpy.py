import numpy as np

np.array_equal(np.array([1.]), np.array([1.]))
