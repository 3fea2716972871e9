import torch
from torch import nn

saved = {"old.weight": torch.tensor([[3., 4.]])}
model = nn.Sequential()
model.add_module("new", nn.Linear(2, 1, bias=False))
saved = {name.replace("old.", "new."): value for name, value in saved.items()}
model.load_state_dict(saved)
model.new.weight.detach().T
