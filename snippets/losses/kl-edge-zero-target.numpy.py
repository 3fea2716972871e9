import numpy as np

P, Q = np.array([[0.0, 1.0]]), np.array([[0.5, 0.5]])
(P * np.log(P / Q)).sum(axis=1)
