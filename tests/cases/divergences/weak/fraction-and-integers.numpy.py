import numpy as np

np.array([1, 2]) * 0.5
