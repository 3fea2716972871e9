import numpy as np

x = np.arange(12.).reshape(2, 2, 3)
x.reshape(2, -1)
