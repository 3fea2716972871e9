import numpy as np

x = np.arange(24.).reshape(2, 3, 4)
np.transpose(x, (2, 0, 1))
