import torch

torch.manual_seed(0)
first, second = torch.nn.Linear(3, 2), torch.nn.Linear(3, 2)
for layer in (first, second):
    torch.nn.init.xavier_uniform_(layer.weight)
(first.weight == second.weight).all()
