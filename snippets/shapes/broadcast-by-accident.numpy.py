import numpy as np

prediction = np.array([1., 2., 3.])
target = np.array([[1.], [2.], [5.]])
prediction - target
