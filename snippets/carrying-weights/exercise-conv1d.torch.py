import numpy as np
import torch
from torch import nn

weight = np.sin(np.arange(12)).reshape(2, 2, 3)
series = np.arange(10.).reshape(1, 5, 2)

layer = nn.Conv1d(2, 2, 3, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.tensor(weight))
x = torch.tensor(series, dtype=torch.float32)
layer(x.mT).mT.detach()
