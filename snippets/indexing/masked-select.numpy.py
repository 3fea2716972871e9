import numpy as np

x = np.array([[1., -2., 0.], [-4., 5., -6.]])
np.extract(x > 0, x)
