import torch

torch.tensor([1., 3.]), torch.argmax(torch.tensor([1., 3., 2.]))
