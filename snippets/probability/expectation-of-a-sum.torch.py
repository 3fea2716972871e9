import torch

joint = torch.tensor([[[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
                [[0.5, 0., 0.], [0., 0.2, 0.3]]])
x = torch.tensor([[0.], [1.]])
y = torch.tensor([1., 2., 4.])
left = (joint * (x + y)).sum(dim=(1, 2))
left, (joint * x).sum(dim=(1, 2)) + (joint * y).sum(dim=(1, 2))
