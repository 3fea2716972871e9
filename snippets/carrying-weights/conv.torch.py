import numpy as np
import torch
from torch import nn

weight = np.sin(np.arange(24)).reshape(3, 2, 2, 2)
image = np.arange(18.).reshape(1, 3, 3, 2)

layer = nn.Conv2d(2, 3, 2, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.tensor(weight))
x = torch.tensor(image, dtype=torch.float32).permute(0, 3, 1, 2)
layer(x).permute(0, 2, 3, 1).detach()
