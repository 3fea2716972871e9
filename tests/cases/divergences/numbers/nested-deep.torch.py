import torch

{"a": [torch.tensor(1.), (torch.tensor(2.), torch.tensor([3., 4.]))]}
