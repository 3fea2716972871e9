import numpy as np

x = np.array([1., 2., 3.])
y = np.array([10., 20., 30.])
place = x.ctypes.data
np.add(x, y, out=x)
x, x.ctypes.data == place
