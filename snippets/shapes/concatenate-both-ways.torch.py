import torch

x = torch.arange(12.).reshape(3, 4)
y = torch.tensor([[2., 1., 4., 3.], [1., 2., 3., 4.], [4., 3., 2., 1.]])
torch.cat((x, y), dim=0), torch.cat((x, y), dim=1)
