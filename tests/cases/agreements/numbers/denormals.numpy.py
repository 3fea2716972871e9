import numpy as np

np.array([1e-40, 3e-42]) * 2
