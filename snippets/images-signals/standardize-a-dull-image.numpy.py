import numpy as np

x = np.array([[0.5, 0.502], [0.5, 0.502]])
(x - x.mean()) / x.std()
