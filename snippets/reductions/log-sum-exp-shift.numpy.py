import numpy as np

x = np.array([[1., 2., 4.], [-3., 0., 0.5]])
c = np.array([10., -7.])
np.logaddexp.reduce(x + c[:, None], axis=1), np.logaddexp.reduce(x, axis=1) + c
