import numpy as np

x = np.array([10., 20., 30., 40.])
i, n = 3, 2
x[i:i + n]
