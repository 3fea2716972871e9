import torch

x = torch.arange(9.).reshape(3, 3)
x[torch.triu(torch.ones(3, 3)).nonzero(as_tuple=True)]
