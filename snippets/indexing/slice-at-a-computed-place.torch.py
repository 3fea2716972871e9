import torch

x = torch.arange(6.).reshape(2, 3)
i = torch.tensor([5, 9, 7])
torch.select(x, 1, torch.argmax(i))
