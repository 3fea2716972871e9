import numpy as np

table = np.array([[0., 1.], [2., 3.], [4., 5.]])

table[[2, 0]]
