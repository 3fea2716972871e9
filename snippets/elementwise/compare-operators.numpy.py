import numpy as np

x = np.array([[1, 2, 3], [4, 5, 6]])
y = np.array([[1, 3, 2], [4, 4, 9]])
x == y, x < y, x >= y
