import torch

x = torch.tensor([[1., float("nan"), 3.], [4., 5., 9.]])
torch.argmax(torch.where(torch.isnan(x), -torch.inf, x), dim=1)
