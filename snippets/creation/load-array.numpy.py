import numpy as np

x = np.array([1.0, 2.0])
y = np.array([3.0, 4.0, 5.0])
np.savez("xy.npz", x=x, y=y)
dict(np.load("xy.npz"))
