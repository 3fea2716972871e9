import io

import numpy as np
import torch

file = io.BytesIO()
np.save(file, torch.tensor([1., 2.5], dtype=torch.bfloat16))
file.seek(0)
np.load(file).dtype.str
