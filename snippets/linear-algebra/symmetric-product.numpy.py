import numpy as np

C = np.array([[1.0, 0.0], [0.0, 1.0]])
A = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
A @ A.mT + C
