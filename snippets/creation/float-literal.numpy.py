import numpy as np

np.array([1.5, 2., 3.25])
