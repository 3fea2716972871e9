import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
model.load_state_dict({"wieght": torch.tensor([[3., 4.]])})
