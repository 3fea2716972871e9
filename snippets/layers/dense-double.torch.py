import torch

x = torch.ones(1, 2, dtype=torch.float64)
torch.nn.Linear(2, 1)(x).dtype
