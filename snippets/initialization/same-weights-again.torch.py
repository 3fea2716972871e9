import torch

torch.manual_seed(0)
first = torch.nn.Linear(3, 2)
torch.manual_seed(0)
second = torch.nn.Linear(3, 2)
(first.weight == second.weight).all()
