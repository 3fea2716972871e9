import torch

x = torch.tensor([[9., 7., 3.], [6., 4., 5.]])
torch.argmin(x, dim=1)
