import numpy as np

frames = np.array([[1.0, 2.0, 3.0, 4.0], [10.0, 20.0, 30.0, 40.0]])
y = np.zeros(6)
np.add.at(y, 2 * np.arange(2)[:, None] + np.arange(4), frames)
y
