import numpy as np

np.array([1 + 0j, 2 + 0j])
