import numpy as np

x = np.arange(8.).reshape(2, 4)
i = 1
x[:, i:i + 2]
