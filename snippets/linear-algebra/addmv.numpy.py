import numpy as np

y = np.array([1.0, -1.0])
A = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
x = np.array([1.0, 0.0, 2.0])
y + A @ x
