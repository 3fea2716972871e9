import numpy as np

x = np.array([[1., 2., 3.], [5., 7., 9.]])
x - x.mean(axis=0)
