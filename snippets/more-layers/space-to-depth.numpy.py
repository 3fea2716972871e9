import numpy as np

x = np.arange(8.0).reshape(2, 4)
x.reshape(2, 2, 2).transpose(0, 2, 1).reshape(4, 2)
