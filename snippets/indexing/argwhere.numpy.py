import numpy as np

x = np.array([[0., 2., 3.], [4., 0., 0.]])
np.argwhere(x)
