import numpy as np

np.array([1e-20, 3e-20])
