import numpy as np

x = np.arange(12.0).reshape(3, 4)
x[:1, :2] + 10 * x[:1, 2:] + 100 * x[2:, 2:]
