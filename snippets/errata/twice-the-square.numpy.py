import numpy as np

x = np.arange(4.)
2 * x**2, 2 * x @ x
