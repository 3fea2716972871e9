import torch
from torch import nn

layer = nn.Linear(3, 2, dtype=torch.bfloat16)
y = layer(torch.ones(1, 3, dtype=torch.bfloat16))
[str(t.dtype).removeprefix("torch.") for t in (layer.weight, y)]
