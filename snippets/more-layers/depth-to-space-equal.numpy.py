import numpy as np

x = np.arange(8.0).reshape(1, 8, 1, 1)
x.reshape(2, 2, 2, 1, 1).transpose(0, 3, 1, 4, 2).reshape(2, 2, 2)
