import torch
from torch import nn

saved = {"old.weight": torch.tensor([[3., 4.]])}
model = nn.Sequential()
model.add_module("new", nn.Linear(2, 1, bias=False))
model.load_state_dict(saved)
model.new.weight.detach().T
