import torch

torch.log(torch.tensor([-1., 1.]))
