import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
model.to(torch.float16)
[str(w.dtype).removeprefix("torch.") for w in model.parameters()]
