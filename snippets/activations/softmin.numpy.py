import numpy as np

e = np.exp(-np.array([0.0, 1.0, 1000.0]))
e / e.sum()
