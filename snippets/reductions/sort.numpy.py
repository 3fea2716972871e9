import numpy as np

x = np.array([[3., 1., 2.], [6., 5., 7.]])
np.sort(x)
