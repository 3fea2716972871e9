import numpy as np

joint = np.array([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
x = joint.sum(axis=1, keepdims=True)
y_given_x = joint / x
joint.sum(axis=0), (y_given_x * x).sum(axis=0)
