import torch
from torch import nn

layer = nn.Linear(2, 3)
layer.load_state_dict({"weight": torch.ones(2, 3), "bias": torch.zeros(3)})
