import numpy as np

x = np.arange(6.).reshape(2, 3)
i = np.array([5, 9, 7])
np.take(x, np.argmax(i), axis=1)
