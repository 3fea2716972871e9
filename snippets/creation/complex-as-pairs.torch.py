import torch

pairs = torch.tensor([[1., 2.], [3., -4.]])
z = torch.view_as_complex(pairs)
z, torch.view_as_real(z)
