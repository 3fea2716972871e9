import io

import numpy as np

file = io.BytesIO()
np.savez(file, weight=np.array([[3., 4.]], np.float32), bias=np.array([0.5], np.float32))

file.seek(0)
with np.load(file) as saved:
    weight, bias = saved["weight"], saved["bias"]
np.array([[1., 2.]]) @ weight.T + bias
