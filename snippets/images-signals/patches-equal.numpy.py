import numpy as np

x = np.arange(16.0).reshape(4, 4)
x.reshape(2, 2, 2, 2).swapaxes(1, 2).reshape(4, 4)
