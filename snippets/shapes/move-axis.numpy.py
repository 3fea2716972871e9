import numpy as np

x = np.arange(12.).reshape(2, 3, 2)
np.moveaxis(x, 0, -1)
