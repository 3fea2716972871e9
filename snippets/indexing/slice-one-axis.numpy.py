import numpy as np

x = np.arange(12.).reshape(3, 4)
x[:, 1:4:2]
