import torch

x = torch.tensor([1., 2., 4.])
for power in range(1, 4):
    print(power, float((x**power).sum()))
x
