import torch

x = torch.tensor([-0.5, 0.25, 0.75])
torch.arccos(x)
