import numpy as np

np.array([1e-10, 2e-10])
