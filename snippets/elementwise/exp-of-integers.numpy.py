import numpy as np

n = np.array([0, 1, 2])
np.exp(n)
