import numpy as np

x = np.array([1.7, -1.7])
np.astype(x, np.int32)
