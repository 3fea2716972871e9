import torch

torch.equal(torch.tensor([1.]), torch.tensor([1.]))
