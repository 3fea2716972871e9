import numpy as np

np.array([0.1, 0.2])
