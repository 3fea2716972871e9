import torch

x = torch.tensor([[-1.0, 2.0, 0.0]])
torch.relu(torch.cat([x, -x], dim=-1))
