import numpy as np

np.array([1.1, 2.3, 3.7]) * np.array([0.3, 0.7, 1.9])
