import numpy as np

np.array([3 + 0.01j, 4 + 2j])
