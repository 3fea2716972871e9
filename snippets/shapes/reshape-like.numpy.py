import numpy as np

x = np.arange(6.)
y = np.arange(6.).reshape(2, 3)
x.reshape(y.shape)
