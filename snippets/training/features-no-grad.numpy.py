import numpy as np

x = np.array([1., 2., 3.])
w = np.array([1., 1., 1.])
features = w * x
features
