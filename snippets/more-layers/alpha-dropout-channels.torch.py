import torch

y = torch.nn.FeatureAlphaDropout(0.5)(torch.ones(1, 100, 2, 2))
bool((y == y[:, :, :1, :1]).all())
