import numpy as np

np.mean(np.array([1, 2, 6]))
