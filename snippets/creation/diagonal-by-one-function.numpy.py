import numpy as np

x = np.array([[1., 2.], [3., 4.]])
np.diag(x), np.diag(x[0])
