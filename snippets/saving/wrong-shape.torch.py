import torch
from torch import nn

model = nn.LayerNorm(5, bias=False)
saved = {"weight": torch.tensor([3., 4.])}
model.load_state_dict(saved)
model.weight.detach()
