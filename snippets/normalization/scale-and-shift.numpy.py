import numpy as np

x = np.array([[1.0, 3.0]])
(x - x.mean()) / x.std() * np.array([2.0, 10.0]) + np.array([0.5, 0.0])
