import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1., 0.], [0., 1.]]])
mask = jnp.array([[True, False], [False, False]])
layer = nnx.MultiHeadAttention(
    num_heads=1, in_features=2, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
for part in (layer.query, layer.key, layer.value):
    part.kernel[...] = jnp.eye(2)[:, None]
layer.out.kernel[...] = jnp.eye(2)[None]
out = layer(x, mask=mask)
out_beside_weights, _ = nnx.capture(layer, nnx.Intermediate)(x, mask=mask, sow_weights=True)
out[0], out_beside_weights[0]
