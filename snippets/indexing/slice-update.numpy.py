import numpy as np

x = np.arange(12.).reshape(3, 4)
v = np.array([[10., 20.], [30., 40.]])
i, j = 1, 2
x[i:i + 2, j:j + 2] = v
x
