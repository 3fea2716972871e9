import io

import numpy as np
import torch
from torch import nn

model = nn.Linear(2, 1)
file = io.BytesIO()
np.savez(file, weight=np.array([[3., 4.]], np.float32), bias=np.array([0.5], np.float32))

file.seek(0)
with np.load(file) as saved:
    model.load_state_dict({name: torch.from_numpy(saved[name]) for name in saved})
model(torch.tensor([[1., 2.]])).detach()
