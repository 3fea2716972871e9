import numpy as np

x = np.array([[1., 2., 3., 4., 5.], [5., 1., 2., 8., 9.]])
np.percentile(x, 25., axis=1)
