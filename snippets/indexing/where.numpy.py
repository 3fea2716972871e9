import numpy as np

x = np.array([[1., -2., 0.], [-4., 5., -6.]])
y = np.array([[10., 20., 30.], [40., 50., 60.]])
np.where(x > 0, x, y)
