import numpy as np

x = np.pad(np.array([1., 2., 3., 4., 5., 6.]), 1)
np.convolve(x, np.ones(3), mode="valid")[::2]
