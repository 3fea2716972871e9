import numpy as np

p = np.array([2, 0, 3, 1])
np.argsort(p)
