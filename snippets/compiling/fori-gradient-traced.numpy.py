import numpy as np

x, n = np.array(2.), 3
n * x ** (n - 1)
