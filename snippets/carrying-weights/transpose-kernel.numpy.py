import numpy as np

spread = np.array([1., 0., 0., 0., 10.])
np.convolve(spread, np.array([1., 2., 3.]))
