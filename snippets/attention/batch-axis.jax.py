import jax.numpy as jnp
from flax import nnx

q = jnp.zeros((2, 2, 2))
v = jnp.array([[[0., 0.], [1., 1.]], [[2., 2.], [3., 3.]]])
layer = nnx.MultiHeadAttention(
    num_heads=1, in_features=2, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
for part in (layer.query, layer.key, layer.value):
    part.kernel[...] = jnp.eye(2)[:, None]
layer.out.kernel[...] = jnp.eye(2)[None]
layer(q, v)
