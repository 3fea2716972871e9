import numpy as np

a, b = np.split(np.array([1.0, 2.0, 0.0, -1.0]), 2)
a / (1 + np.exp(-b))
