import torch

((torch.tensor(1.), torch.tensor(2.)), torch.tensor(3.))
