import numpy as np

a = np.array([[2., 1., 0.], [1.001, 2., 1.], [0., 1., 2.]])
a.T
