import numpy as np

x = np.array([1, 2, 4, 8])
np.mean(x)
