import torch

torch.complex(torch.tensor([torch.nan, 1.]), torch.tensor([2., torch.inf]))
