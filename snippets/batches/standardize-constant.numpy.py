import numpy as np

x = np.array([[1., 5.], [3., 5.]])
(x - x.mean(axis=0)) / x.std(axis=0)
