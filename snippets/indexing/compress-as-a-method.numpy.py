import numpy as np

x = np.arange(6.).reshape(2, 3)
mask = np.array([True, False, True])
x.compress(mask, axis=1)
