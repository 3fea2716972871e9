import numpy as np

P = np.array([[0.5, 0.5], [0.9, 0.1]])
Q = np.array([[0.25, 0.75], [0.5, 0.5]])
(P * np.log(P / Q)).sum(axis=1).mean()
