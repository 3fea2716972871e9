import numpy as np

x = np.array([[1.0, 2.0, 3.0], [3.0, 2.0, 1.0]])  # two channels of three pixels
x.argmax(axis=1)
