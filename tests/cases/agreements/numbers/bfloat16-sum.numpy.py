import numpy as np

np.sum(np.array([1.1, 2.3, 3.7, 0.01]))
