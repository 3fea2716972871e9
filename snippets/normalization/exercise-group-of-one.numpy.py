import numpy as np

x = np.array([[1.0, 3.0, 10.0, 30.0]])
grouped = x.reshape(1, 1, 4)
one = (grouped - grouped.mean(axis=2)) / np.sqrt(grouped.var(axis=2) + 1e-5)
one.reshape(1, 4), (x - x.mean()) / np.sqrt(x.var() + 1e-5)
