import torch

(torch.tensor(1.), torch.tensor(0))
