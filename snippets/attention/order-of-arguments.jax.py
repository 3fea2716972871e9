import jax.numpy as jnp
from flax import nnx

q = jnp.array([[[1., 0.], [0., 0.]]])
k = jnp.array([[[1., 0.], [0., 1.]]])
v = jnp.array([[[5., 6.], [7., 8.]]])
layer = nnx.MultiHeadAttention(
    num_heads=1, in_features=2, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
for part in (layer.query, layer.key, layer.value):
    part.kernel[...] = jnp.eye(2)[:, None]
layer.out.kernel[...] = jnp.eye(2)[None]
layer(q, k, v)
