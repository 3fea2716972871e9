import numpy as np

x = np.array([3., 0.5, -1.])
np.exp2(x)
