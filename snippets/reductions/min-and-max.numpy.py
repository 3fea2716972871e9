import numpy as np

x = np.array([[3., 1., 2.], [4., 6., 5.]])
np.min(x, axis=1), np.max(x, axis=1)
