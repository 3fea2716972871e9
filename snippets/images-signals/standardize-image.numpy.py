import numpy as np

x = np.array([[1.0, 2.0], [3.0, 6.0]])
(x - x.mean()) / x.std()
