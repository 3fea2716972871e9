import numpy as np

x = np.arange(12.)
np.reshape(x, (3, 4))
