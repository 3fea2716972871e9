import numpy as np

x = np.sin(np.arange(40_000.)).reshape(200, 200)
x @ x.T
