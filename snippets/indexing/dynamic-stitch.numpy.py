import numpy as np

places = [np.array([1, 3]), np.array([0]), np.array([2])]
parts = [np.array([10., 30.]), np.array([0.]), np.array([20.])]
x = np.zeros(4)
x[np.concatenate(places)] = np.concatenate(parts)
x
