import torch

a = torch.tensor([[1., 2.], [3., 4.]])
torch.stack([a @ e for e in torch.eye(2)])
