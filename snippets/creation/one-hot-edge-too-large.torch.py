import torch

i = torch.tensor([0, 5])
torch.nn.functional.one_hot(i, 4)
