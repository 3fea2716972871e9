import torch

p = torch.tensor([[0.5, 0.25, 0.25, 0.], [0.1, 0.2, 0.3, 0.4], [0.25, 0.25, 0.25, 0.25]])
torch.special.entr(p).sum(dim=1), torch.full((3,), 4.).log()
