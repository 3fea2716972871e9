import torch

print("```\n~~~\n````python\n=== \"Tab\"\n!!! danger\n    # Heading\n```")
torch.tensor([1., 2.])
