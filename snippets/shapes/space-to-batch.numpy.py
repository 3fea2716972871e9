import numpy as np

x = np.arange(16.).reshape(1, 4, 4, 1)
x.reshape(2, 2, 2, 2).transpose(1, 3, 0, 2).reshape(4, 2, 2, 1)
