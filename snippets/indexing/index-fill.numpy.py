import numpy as np

x = np.arange(6.).reshape(2, 3)
i = np.array([2, 0])
x[:, i] = 9.
x
