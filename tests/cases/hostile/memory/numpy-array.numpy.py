import numpy as np

x = np.ones(250_000_000)
np.array([1., 2.])
