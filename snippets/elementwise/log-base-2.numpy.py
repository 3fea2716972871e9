import numpy as np

x = np.array([8., 0.5, 10.])
np.log2(x)
