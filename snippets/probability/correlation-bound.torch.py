import torch

joint = torch.tensor([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]],
                [[0., 0.25, 0.25], [0.5, 0., 0.]]])
x = torch.tensor([[0.], [1.]])
y = torch.tensor([1., 2., 4.])
dx = x - (joint * x).sum(dim=(1, 2), keepdim=True)
dy = y - (joint * y).sum(dim=(1, 2), keepdim=True)
covariance = (joint * dx * dy).sum(dim=(1, 2))
var_x = (joint * dx ** 2).sum(dim=(1, 2))
var_y = (joint * dy ** 2).sum(dim=(1, 2))
torch.abs(covariance), torch.sqrt(var_x * var_y)
