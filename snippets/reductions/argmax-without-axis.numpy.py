import numpy as np

x = np.array([[1., 9., 3.], [4., 5., 6.]])
np.argmax(x)
