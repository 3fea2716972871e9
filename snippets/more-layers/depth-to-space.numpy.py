import numpy as np

x = np.arange(8.0).reshape(1, 4, 1, 2)
x.reshape(2, 2, 1, 2).transpose(2, 0, 3, 1).reshape(2, 4)
