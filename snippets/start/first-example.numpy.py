import numpy as np

x = np.array([[1.0, 2.0, 3.0], [5.0, 7.0, 9.0]])
x - x.mean(axis=0)
