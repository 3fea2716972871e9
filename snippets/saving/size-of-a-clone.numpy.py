import io

import numpy as np

x = np.zeros(1_000_000)
file = io.BytesIO()
np.save(file, x[:1])
len(file.getvalue()) < 10_000
