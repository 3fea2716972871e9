import numpy as np

x = np.array([[1., -2., 0.], [-4., 5., -6.]])
np.where(x < 0, 9., x)
