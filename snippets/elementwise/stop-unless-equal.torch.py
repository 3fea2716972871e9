import torch

x = torch.tensor([1., 2.])
y = torch.tensor([1., 3.])
torch.testing.assert_close(x, y, rtol=0., atol=0.)
