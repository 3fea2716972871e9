import numpy as np

saved = {"wieght": np.array([[3.], [4.]])}
saved["weight"]
