import numpy as np

np.array([1 + 1e-3j])
