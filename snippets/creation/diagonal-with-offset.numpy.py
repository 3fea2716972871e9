import numpy as np

x = np.arange(9.).reshape(3, 3)
np.diagonal(x, 1)
