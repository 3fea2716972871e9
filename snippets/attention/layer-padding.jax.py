import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1., 0.], [0., 1.], [9., 9.]]])
keep = jnp.array([[True, True, False]])
layer = nnx.MultiHeadAttention(
    num_heads=1, in_features=2, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
for part in (layer.query, layer.key, layer.value):
    part.kernel[...] = jnp.eye(2)[:, None]
layer.out.kernel[...] = jnp.eye(2)[None]
layer(x, mask=keep[:, None, None])[:, :2]
