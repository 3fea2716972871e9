import torch

w = torch.tensor([1., 2.], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
for gradient in ([2., 2.], [torch.nan, 2.]):
    w.grad = torch.tensor(gradient)
    if w.grad.isfinite().all():
        optimizer.step()
w
