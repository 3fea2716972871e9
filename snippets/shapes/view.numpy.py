import numpy as np

x = np.arange(12.)
x.reshape(3, 4, copy=False)
