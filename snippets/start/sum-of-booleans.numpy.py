import numpy as np

x = np.array([True, False, True])
x.sum()
