import numpy as np

x = np.arange(12.0).reshape(2, 6)
x.reshape(-1, 2, 3)
