import numpy as np

x = np.array([4., 2., 0.25])
1 / np.sqrt(x)
