import torch

x = torch.tensor([[1., 2.], [float("nan"), float("nan")]])
torch.argmax(torch.where(torch.isnan(x), -torch.inf, x), dim=1)
