import torch

print("<script>alert('trivium')</script><img src=x onerror=alert(1)>&amp;</code></pre>")
torch.tensor([1., 2.])
