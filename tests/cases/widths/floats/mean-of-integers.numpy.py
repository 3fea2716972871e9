import numpy as np

np.mean(np.array([0, 1, 2, 3]))
