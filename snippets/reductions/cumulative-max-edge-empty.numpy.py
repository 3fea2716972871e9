import numpy as np

x = np.array([])
np.maximum.accumulate(x)
