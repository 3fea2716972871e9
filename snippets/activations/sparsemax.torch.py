import torch

x = torch.tensor([[1.0, 0.8, -2.0], [3.0, 0.0, 0.0]])
z, k = x.sort(dim=-1, descending=True).values, torch.arange(1, 4)
size = (1 + k * z > z.cumsum(-1)).sum(-1, keepdim=True)
tau = (z.cumsum(-1).gather(-1, size - 1) - 1) / size
torch.relu(x - tau)
