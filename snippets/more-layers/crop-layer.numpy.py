import numpy as np

x = np.arange(16.0).reshape(1, 4, 4, 1)
x[:, 1:-1, 0:-2].squeeze()
