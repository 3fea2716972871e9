import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = model(torch.ones(1, 3))
[str(t.dtype).removeprefix("torch.") for t in (*model.parameters(), y)]
