import numpy as np

x = np.arange(6.).reshape(2, 3)
np.take(x, 2, axis=1)
