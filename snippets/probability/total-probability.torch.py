import torch

joint = torch.tensor([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = joint.sum(dim=2, keepdim=True)
y_given_x = joint / x
joint.sum(dim=1), (y_given_x * x).sum(dim=1)
