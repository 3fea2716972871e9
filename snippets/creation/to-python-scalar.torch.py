import torch

x = torch.tensor(3.5)
x.item()
