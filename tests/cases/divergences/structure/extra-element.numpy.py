import numpy as np

np.max(np.array([[1., 5.], [7., 2.]]), 1)
