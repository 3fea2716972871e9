import numpy as np

x = np.array([[1., 7., 3.], [4., 5., 6.]])
np.argmax(x, axis=1)
