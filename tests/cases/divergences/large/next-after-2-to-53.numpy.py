import numpy as np

np.array([2**53 + 1])
