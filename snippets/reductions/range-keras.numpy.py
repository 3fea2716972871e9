import numpy as np

x = np.array([[3., 1., 2.], [4., 9., 5.]])
np.ptp(x, axis=1)
