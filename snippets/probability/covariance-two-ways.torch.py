import torch

joint = torch.tensor([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]]])
x = torch.tensor([[0.], [1.]])
y = torch.tensor([1., 2., 4.])
mean_x = (joint * x).sum(dim=(1, 2), keepdim=True)
mean_y = (joint * y).sum(dim=(1, 2), keepdim=True)
left = (joint * (x - mean_x) * (y - mean_y)).sum(dim=(1, 2))
left, (joint * (x * y - mean_x * mean_y)).sum(dim=(1, 2))
