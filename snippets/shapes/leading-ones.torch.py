import torch

x = torch.tensor([1., 2.])
x[(None,) * (3 - x.ndim)]
