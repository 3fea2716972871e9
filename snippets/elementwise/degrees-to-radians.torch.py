import torch

x = torch.tensor([30., 90., -180.])
torch.deg2rad(x)
