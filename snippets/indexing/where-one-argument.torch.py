import torch

x = torch.tensor([[0., 5.], [7., 0.]])
torch.where(x > 4.)
