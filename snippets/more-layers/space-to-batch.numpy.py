import numpy as np

x = np.arange(8.0).reshape(2, 4)
x.reshape(1, 2, 2, 2).transpose(1, 3, 0, 2).reshape(4, 2)
