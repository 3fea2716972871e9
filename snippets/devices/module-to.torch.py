import torch
from torch import nn

x, layer = torch.ones(3), nn.Linear(3, 2)
x.half()
layer.half()
[str(t.dtype).removeprefix("torch.") for t in (x, layer.weight)]
