import numpy as np

x = np.array([[[[1.0], [2.0]], [[3.0], [4.0]]]])
x.repeat(2, axis=1).repeat(2, axis=2).squeeze()
