import torch

z = torch.tensor([1 + 0j, 2 + 0j])
not torch.is_complex(z)
