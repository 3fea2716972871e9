import numpy as np

x = np.arange(8.).reshape(2, 4)
v = np.array([[10., 20.], [30., 40.]])
x[:, 1:3] = v
x
