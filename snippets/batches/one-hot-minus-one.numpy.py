import numpy as np

np.eye(3)[[0, -1]]
