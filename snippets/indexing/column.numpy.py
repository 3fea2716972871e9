import numpy as np

x = np.arange(12.).reshape(4, 3)
x[:, 1]
