import numpy as np

x = np.arange(12.).reshape(2, 3, 2)
x.transpose(0, 2, 1).reshape(2, 6)
