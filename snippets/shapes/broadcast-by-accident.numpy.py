import numpy as np

prediction = np.array([1., 2., 3.])
target = np.array([[1.], [2.], [5.]])
wrong = prediction - target
right = prediction - target[:, 0]
wrong, (wrong**2).mean(), (right**2).mean()
