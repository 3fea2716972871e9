import numpy as np

np.array([True, 2, 3])
