import torch

torch.manual_seed(0)
logits = -4. * torch.log(torch.arange(1., 1000.))
1 + torch.distributions.Categorical(logits=logits).sample((4,))
