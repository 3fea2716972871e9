import numpy as np

np.maximum(np.array([[1.0, -2.0]]), 0)
