import torch

(torch.tensor(1.), torch.nn.Linear(2, 2))
