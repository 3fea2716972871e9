import torch

torch.log(torch.tensor([0., 1.]))
