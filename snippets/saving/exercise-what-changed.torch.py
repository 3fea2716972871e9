import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
before = copy.deepcopy(model.state_dict())
nn.init.constant_(model[1].weight, 9.)
after = model.state_dict()
[not torch.equal(before[name], after[name]) for name in before]
