import torch

x = torch.tensor([[1., 2., 3., 4.], [1., 2., 3., 4.]])
angles = torch.arange(2.)[:, None] * 10_000 ** (-torch.arange(0., 4, 2) / 4)
pairs = torch.view_as_complex(x.reshape(2, 2, 2))
turned = pairs * torch.polar(torch.ones(2, 2), angles)
torch.view_as_real(turned).flatten(start_dim=1)
