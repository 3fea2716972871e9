import numpy as np

x = np.array([10., 20., 30.])
x[1:10]
