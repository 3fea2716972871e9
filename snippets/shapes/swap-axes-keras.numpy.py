import numpy as np

x = np.arange(6.).reshape(1, 2, 3)
np.swapaxes(x, 0, -1)
