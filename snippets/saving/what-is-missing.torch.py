import torch
from torch import nn

model = nn.Linear(2, 1)
saved = {"weight": torch.zeros(1, 2), "scale": torch.ones(1)}
keys = model.load_state_dict(saved, strict=False)
keys.missing_keys, keys.unexpected_keys
