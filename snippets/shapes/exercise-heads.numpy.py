import numpy as np

x = np.arange(12.).reshape(2, 6)
x.reshape(2, 3, 2).transpose(1, 0, 2)
