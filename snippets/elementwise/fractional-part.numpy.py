import numpy as np

x = np.array([2.75, -2.75, 3.])
x - np.trunc(x)
