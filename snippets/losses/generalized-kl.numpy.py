import numpy as np

P, Q = np.array([[1.0, 3.0]]), np.array([[2.0, 2.0]])
(P * np.log(P / Q) + Q - P).sum(axis=1)
