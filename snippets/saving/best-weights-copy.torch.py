import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.constant_(model.weight, 1.)
best = copy.deepcopy(model.state_dict())

with torch.no_grad():
    model.weight -= 3.  # goes on training
best["weight"]
