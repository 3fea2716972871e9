import numpy as np

x = np.array([[1., 2., 6.], [2., 4., 9.]])
x.var(axis=1), (x**2).mean(axis=1) - x.mean(axis=1) ** 2
