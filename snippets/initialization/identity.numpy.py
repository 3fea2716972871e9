import numpy as np

np.eye(2, 3)
