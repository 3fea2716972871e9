import numpy as np

np.array([100, 200]) + 1
