import numpy as np

x = np.arange(16.).reshape(4, 2, 2, 1)
x.reshape(2, 2, 2, 2).transpose(2, 0, 3, 1).reshape(1, 4, 4, 1)
