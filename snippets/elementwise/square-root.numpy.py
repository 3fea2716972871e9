import numpy as np

x = np.array([9., 2., 0.25])
np.sqrt(x)
