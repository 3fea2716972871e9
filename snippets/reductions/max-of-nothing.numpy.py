import numpy as np

x = np.array([])
np.max(x)
