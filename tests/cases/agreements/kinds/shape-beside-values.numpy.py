import numpy as np

x = np.ones((2, 3))
x.shape, x.ndim, x.sum()
