import numpy as np

np.array([1e30, -3e35]) * 1.5
