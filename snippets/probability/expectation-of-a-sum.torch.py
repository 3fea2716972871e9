import torch

joint = torch.tensor([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = torch.tensor([[0.], [1.]])
y = torch.tensor([1., 2., 4.])
a = torch.tensor([[[1.]], [[-2.]]])
b = torch.tensor([[[1.]], [[0.5]]])

def E(values):
    return (joint * values).sum(dim=(1, 2), keepdim=True)

E(a * x + b * y), a * E(x) + b * E(y)
