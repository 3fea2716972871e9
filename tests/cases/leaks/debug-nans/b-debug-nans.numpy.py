import numpy as np

np.array([False, True])
