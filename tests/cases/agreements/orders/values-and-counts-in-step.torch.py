import torch

(torch.tensor([1, 3]), torch.tensor([2, 1]), torch.tensor(9))
