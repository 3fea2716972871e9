import torch
from torch import nn

model = nn.Linear(2, 1, bias=False)
saved = {"weight": torch.tensor([[0.5, 3.]], dtype=torch.float16)}
model.load_state_dict(saved)
model.weight.detach().T
