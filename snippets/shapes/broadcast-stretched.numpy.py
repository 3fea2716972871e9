import numpy as np

a = np.array([[1.], [2.], [3.]])
b = np.array([[10., 20.]])
a, b, np.broadcast_to(a, (3, 2)), np.broadcast_to(b, (3, 2)), a + b
