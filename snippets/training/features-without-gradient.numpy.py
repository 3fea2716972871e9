import numpy as np

x = np.array([1., 2., 3.])
features = 2 * x
features
