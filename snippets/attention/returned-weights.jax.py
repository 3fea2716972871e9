import jax.numpy as jnp
from flax import nnx

x = jnp.array([[[1., 0., 2., 0.], [0., 1., 0., 1.], [1., 1., 0., 2.]]])
layer = nnx.MultiHeadAttention(
    num_heads=2, in_features=4, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
for part in (layer.query, layer.key, layer.value):
    part.kernel[...] = jnp.eye(4).reshape(4, 2, 2)
layer.out.kernel[...] = jnp.eye(4).reshape(2, 2, 4)
out, captured = nnx.capture(layer, nnx.Intermediate)(x, sow_weights=True)
(weights,) = captured["attention_weights"]
out, weights
