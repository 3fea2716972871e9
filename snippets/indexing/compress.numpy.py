import numpy as np

x = np.arange(6.).reshape(3, 2)
mask = np.array([True, False, True])
np.compress(mask, x, axis=0)
