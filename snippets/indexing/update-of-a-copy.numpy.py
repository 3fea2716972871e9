import numpy as np

x = np.arange(6.).reshape(2, 3)
y = x.copy()
y[1, 2] = 17.
x, y
