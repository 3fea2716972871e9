import numpy as np

np.float32([2., 4.])
