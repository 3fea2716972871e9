import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1., 0., 0.], [0., 1., 0.], [0., 0., 1.]]])
layer = nnx.MultiHeadAttention(
    num_heads=1, in_features=3, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
for part in (layer.query, layer.key, layer.value):
    part.kernel[...] = jnp.eye(3)[:, None]
layer.out.kernel[...] = jnp.eye(3)[None]
mask = jnp.tril(jnp.ones((3, 3), bool))
layer(x, mask=mask)[0]
