import torch

joint = torch.tensor([
    [[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]],
    [[0.5, 0., 0.], [0., 0.2, 0.3]],
])
x = joint.sum(dim=2, keepdim=True)
y = joint.sum(dim=1, keepdim=True)
x_given_y, y_given_x = joint / y, joint / x
x_given_y, y_given_x * x / (y_given_x * x).sum(dim=1, keepdim=True)
