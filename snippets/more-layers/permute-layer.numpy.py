import numpy as np

x = np.arange(6.0).reshape(1, 2, 3)
x.transpose(0, 2, 1)
