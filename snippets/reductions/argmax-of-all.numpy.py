import numpy as np

x = np.array([[3., 1., 2.], [4., 6., 5.]])
np.argmax(x), np.argmin(x)
