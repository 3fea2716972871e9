import numpy as np

joint = np.array([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]]])
x = np.array([[0.], [1.]])
y = np.array([1., 2., 4.])
left = (joint * (x + y)).sum(axis=(1, 2))
left, (joint * x).sum(axis=(1, 2)) + (joint * y).sum(axis=(1, 2))
