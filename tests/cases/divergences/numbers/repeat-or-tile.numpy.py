import numpy as np

np.repeat(np.array([1., 2.]), 2)
