import numpy as np

np.argmax(np.array([[1., 5.], [7., 2.]]))
