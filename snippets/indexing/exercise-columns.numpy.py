import numpy as np

x = np.arange(10.).reshape(2, 5)
x[:, ::-2]
