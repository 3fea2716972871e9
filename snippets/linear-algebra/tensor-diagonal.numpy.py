import numpy as np

x = np.array([[1.0, 2.0]])
np.diag(x.ravel()).reshape(1, 2, 1, 2)
