import numpy as np

x = np.array([])
np.ptp(x)
