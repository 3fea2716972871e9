import numpy as np

np.repeat(np.array([1.0, 2.0, 3.0]), 2)
