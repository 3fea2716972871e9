import numpy as np

image = np.array([[0.0, 0.0, 1.0, 1.0]] * 3)
image[:, 1:] - image[:, :-1]
