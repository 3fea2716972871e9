import numpy as np

np.sum(np.array([[1., 2.], [3., 4.]]), 1)
