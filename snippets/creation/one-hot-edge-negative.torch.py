import torch

i = torch.tensor([0, -1])
torch.nn.functional.one_hot(i, 4)
