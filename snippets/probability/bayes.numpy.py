import numpy as np

joint = np.array([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = joint.sum(axis=2, keepdims=True)
y = joint.sum(axis=1, keepdims=True)
x_given_y, y_given_x = joint / y, joint / x
x_given_y, y_given_x * x / (y_given_x * x).sum(axis=1, keepdims=True)
