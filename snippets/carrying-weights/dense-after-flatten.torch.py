import numpy as np
import torch
from torch import nn

weight = np.arange(16.).reshape(2, 8)  # 2 channels of 2 x 2 are 8 inputs
image = np.arange(8.).reshape(1, 2, 2, 2)

layer = nn.Linear(8, 2, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.tensor(weight))
x = torch.tensor(image, dtype=torch.float32).permute(0, 3, 1, 2)
layer(x.flatten(1)).detach()
