import numpy as np

x = np.array([[1., 2., 3.], [4., 5., 0.5]])
np.cumprod(x, axis=1)
