import jax
import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1.0, 0.0, 2.0], [0.0, 2.0, 1.0], [1.0, 1.0, 0.0]]])
A = jnp.array([[1.0, 0.5, 0.0], [0.0, 1.0, 0.5], [0.0, 0.0, 1.0]])
W = jnp.array([[1.0, 0.0], [0.0, 1.0], [1.0, -1.0]])
rngs = nnx.Rngs(0)
attention = nnx.MultiHeadAttention(1, 3, use_bias=False, decode=False, rngs=rngs)
for part in (attention.query, attention.key, attention.value):
    part.kernel[...] = A[:, None]
attention.out.kernel[...] = A[None]
norms = [nnx.LayerNorm(3, epsilon=1e-5, rngs=rngs) for _ in range(2)]
y = norms[0](x + attention(x))
norms[1](y + jax.nn.relu(y @ W) @ W.T)
