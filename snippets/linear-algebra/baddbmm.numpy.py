import numpy as np

C = np.ones((2, 1, 1))
A = np.array([[[1.0, 2.0]], [[3.0, 4.0]]])
B = np.array([[[5.0], [6.0]], [[7.0], [8.0]]])
C + A @ B
