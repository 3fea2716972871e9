import numpy as np

np.array([10, 20, 30])[5]
