import numpy as np

np.fromfunction(lambda i, j: 10 * i + j, (2, 3))
